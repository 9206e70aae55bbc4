// A plan as another system writes it: a page saved as .doc, with a line that belongs nowhere in the form.
export const PAGE = `<html><head><meta charset="utf-8"></head><body>
<p>TRƯỜNG TIỂU HỌC HOA MẪU</p><p>Số: 7/KH-THHM</p><p>Xã Mẫu, ngày 15 tháng 9 năm 2024</p>
<p>KẾ HOẠCH</p><p>CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC</p><p>Năm học 2024-2025</p>
<p><b>I. MỤC ĐÍCH, YÊU CẦU</b></p><p>1. Nâng cao chất lượng thư viện.</p><p>2. Việc này không cần nữa.</p>
<p><b>III. NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC</b></p>
<table><tr><th>Tiêu chuẩn, tiêu chí</th><th>Kết quả cần đạt</th><th>Giải pháp cần thực hiện</th><th>Chủ trì</th><th>Thời gian</th></tr>
<tr><td>Tiêu chí 3.6: Thư viện</td><td>Thêm 200 đầu sách</td><td>Mua sách</td><td>Cán bộ thư viện</td><td>Tháng 10/2024</td></tr></table>
<p><b>V. KIẾN NGHỊ VỚI CẤP TRÊN</b></p><p>Bổ sung một nhân viên thư viện.</p></body></html>`;
