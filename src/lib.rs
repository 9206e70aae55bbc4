//! Cải Tiến: the editor for a school's yearly education quality improvement plan.
