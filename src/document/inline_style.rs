//! Looks of HTML that has to do without a style sheet, as the decree sets them; sizes in points, which pasting keeps.

/// Classes and their looks. What is not listed looks as the program that takes the text likes.
const STYLES: &[(&str, &str)] = &[
    ("sheet", "font-family:'Times New Roman',serif;font-size:14pt;color:#000"),
    ("marking", "text-align:center;font-weight:bold;font-size:11pt"),
    ("letterhead", "width:100%;border-collapse:collapse;border:none"),
    ("signature", "width:100%;border-collapse:collapse;border:none"),
    ("half", "border:none;vertical-align:top"),
    ("superior", "margin:0;text-align:center;font-size:12pt"),
    ("organisation", "margin:0;text-align:center;font-size:12pt"),
    ("state", "margin:0;text-align:center;font-size:12pt;font-weight:bold"),
    ("motto", "margin:0;text-align:center;font-size:13pt;font-weight:bold"),
    ("number", "margin:6pt 0 0;text-align:center;font-size:13pt"),
    ("place-date", "margin:6pt 0 0;text-align:center;font-size:13pt"),
    (
        "kind",
        "margin:18pt 0 0;text-align:center;font-weight:bold;font-size:14pt",
    ),
    ("subject", "margin:0;text-align:center;font-size:14pt"),
    (
        "heading",
        "margin:6pt 0;font-size:14pt;font-weight:bold;color:#000;text-indent:1.27cm",
    ),
    ("minor", "font-weight:normal"),
    ("body", "margin:0 0 6pt;font-size:14pt;text-indent:1.27cm"),
    ("item", "margin:0 0 6pt;font-size:14pt;text-indent:1.27cm"),
    ("line", "margin:1pt 0;font-size:11pt"),
    ("justified", "text-align:justify"),
    ("centre", "text-align:center"),
    ("rows", "width:100%;border-collapse:collapse;border:1px solid #000"),
    ("caption", "display:none"),
    (
        "cell",
        "border:1px solid #000;padding:0 3.5pt;vertical-align:top;font-weight:normal",
    ),
    (
        "recipients",
        "margin:0;font-size:12pt;font-weight:bold;font-style:italic",
    ),
    ("recipient", "margin:0;font-size:11pt"),
    ("authority", "margin:0;text-align:center;font-size:14pt"),
    ("note", "margin:0;text-align:center;font-size:13pt;font-style:italic"),
    ("name", "margin:64pt 0 0;text-align:center;font-size:14pt"),
];

/// The looks of an element with these classes, later ones over earlier ones.
pub(super) fn style(classes: &str) -> String {
    let known = classes
        .split_whitespace()
        .filter_map(|class| STYLES.iter().find(|(name, _)| *name == class));
    known.map(|(_, looks)| *looks).collect::<Vec<_>>().join(";")
}
