//! Printing.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::CssStyleSheet;

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser without printing does nothing.
        let _ = window.print();
    }
}

thread_local! {
    /// Where the rule for margins stands in the last style sheet; none before the first.
    static RULE: Cell<Option<u32>> = const { Cell::new(None) };
}

/// Sets the margins of printed pages, in millimetres: top, right, bottom, left. A page's margins cannot follow an element, so
/// they are a rule of their own.
pub fn set_margins(millimetres: [u16; 4]) {
    // Where the browser refuses, the margins of the style sheet hold.
    let _ = try_set_margins(millimetres);
}

fn try_set_margins([top, right, bottom, left]: [u16; 4]) -> Option<()> {
    let sheets = web_sys::window()?.document()?.style_sheets();
    let last = sheets.length().checked_sub(1)?;
    let sheet: CssStyleSheet = sheets.item(last)?.dyn_into().ok()?;
    if let Some(index) = RULE.take() {
        sheet.delete_rule(index).ok()?;
    }
    let end = sheet.css_rules().ok()?.length();
    let rule = format!("@page {{ margin: {top}mm {right}mm {bottom}mm {left}mm; }}");
    RULE.set(Some(sheet.insert_rule_with_index(&rule, end).ok()?));
    Some(())
}
