//! The syllables of official and everyday Vietnamese: which go together, which stand alone.
//!
//! What is not here is not wrong. A syllable that stands neither alone nor with its neighbour is compared with those that do.

/// Words of two syllables: a line begins with the first, all that follow may be the second.
pub(in crate::check) const WORDS: &str = include_str!("words.txt");

/// Syllables that stand alone beside any other.
pub(in crate::check) const ALONE: &str = include_str!("alone.txt");

/// Syllables that are seldom written and may be meant all the same: of nature, food, tools and sounds, of regions. Not all of them stand
/// alone; beside a neighbour that asks for another they are slips as any.
pub(in crate::check) const RARE: &str = include_str!("rare.txt");

/// Those standing alone that stand so often beside all kinds of words that a neighbour says nothing of how they are meant.
pub(in crate::check) const EVERYWHERE: &str = "\
    có số là và các của cho với để từ theo về trong khi đã sẽ không một hai ba bốn năm sáu bảy tám chín mười này đó ra vào lên xuống \
    đến tới do bởi vì nên mà thì ở tại bị được những mỗi mọi cả chỉ còn cũng như hay hoặc qua sau trên dưới ngoài giữa cùng đang vẫn \
    rất lại đi họ ta tôi nó ai gì nào sao thế vậy nếu tuy bằng đủ ít nhiều hơn nhất so cần phải nhà con cái chiếc bộ tổ lớp xã đầu \
    cuối đều mới cũ tên nơi việc sự lúc người em bà ông cô thầy chưa chữ tự trước chị anh bạn vừa đây đấy kia ấy trẻ cháu nhau nhóm \
    bài bản bảng sách phòng buổi tháng tuần ngày giờ học nói làm dạy đưa lấy xem thêm gồm thành riêng chung ngay hết đúng đạt tốt cao \
    thấp lớn nhỏ dài mua bán";

/// Words of the sciences taken from other languages, spelt with Vietnamese letters in one piece.
pub(in crate::check) const LOANS: &str = "\
    ôxi oxít ôxít hiđrô hiđro bazơ axít nitơ cácbon hêli nêon amôniac mêtan êtilen axêtilen pôlime prôtêin lipít glucôzơ saccarôzơ \
    xenlulôzơ ađrênalin hoócmôn vắcxin prôton nơtron êlectron catôt anôt catốt anốt iôn êlíp parabôn hypebôn lôgarit lôgarít \
    rađian culông niutơn oát kilôoát kilôgam kilômét xentimét milimét đêximét pittông tuốcbin rôbốt phôtô";

/// Words of other languages that look like Vietnamese ones without their marks, or like what the keys of a Vietnamese keyboard leave.
pub(in crate::check) const FOREIGN: &str = "\
    the then than that this and for of or on off in is as at it to by us we be do go so no can fan man men pen ten ban bus cup hub lab \
    gas max min mix box fix six tax fax test best rest host post most list text next last fast past class boss plus bonus focus campus \
    virus status see too two room zoom book look good food tool door poor show now new how low law raw view web team cam dam ram com \
    own rows row there their here where very were more core store score course user term form forms tests files users this with from \
    van sec bit byte net set get let pet jet hot top pop shop stop chat start smart sport sort short report support export import \
    print point chip tip gap app map pro demo video audio radio logo photo mono info tivi ti vi xe ga canteen clip size code mode game \
    code phone online offline email mail gmail marketing meeting training coaching stem steam mentor tutor padlet quiz kahoot canva \
    photocopy scan laser led lan wifi modem server slide file folder link like share livestream fanpage website blog podcast basa";
