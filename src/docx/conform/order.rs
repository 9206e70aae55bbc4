//! The order of children, parent by parent.
//!
//! WordprocessingML gives most parents a fixed sequence; Word forgives some faults and refuses others, strict readers refuse
//! all. Taken from the transitional schema of ISO/IEC 29500-1 (`wml.xsd`). Sorting is stable; children that a list does not
//! name come after those it names, in the order in which they stood.

use crate::docx::tree::{Element, Node};

/// Parents and their children in order.
#[rustfmt::skip]
const ORDER: &[(&str, &[&str])] = &[
    // Properties stand before the content they belong to.
    ("w:p", &["w:pPr"]),
    ("w:r", &["w:rPr"]),
    ("w:tbl", &["w:tblPr", "w:tblGrid"]),
    ("w:tr", &["w:tblPrEx", "w:trPr"]),
    ("w:tc", &["w:tcPr"]),
    // Sequences of properties; docx-rs writes most of these as its structs list them.
    ("w:pPr", &[
        "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl",
        "w:numPr", "w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku",
        "w:wordWrap", "w:overflowPunct", "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi",
        "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents",
        "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment", "w:textboxTightWrap",
        "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange",
    ]),
    ("w:rPr", &[
        "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs",
        "w:caps", "w:smallCaps", "w:strike", "w:dstrike", "w:outline", "w:shadow", "w:emboss", "w:imprint",
        "w:noProof", "w:snapToGrid", "w:vanish", "w:webHidden", "w:color", "w:spacing", "w:w", "w:kern",
        "w:position", "w:sz", "w:szCs", "w:highlight", "w:u", "w:effect", "w:bdr", "w:shd", "w:fitText",
        "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath",
        "w:rPrChange",
    ]),
    ("w:tblPr", &[
        "w:tblStyle", "w:tblpPr", "w:tblOverlap", "w:bidiVisual", "w:tblStyleRowBandSize",
        "w:tblStyleColBandSize", "w:tblW", "w:jc", "w:tblCellSpacing", "w:tblInd", "w:tblBorders", "w:shd",
        "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption", "w:tblDescription", "w:tblPrChange",
    ]),
    ("w:tcPr", &[
        "w:cnfStyle", "w:tcW", "w:gridSpan", "w:hMerge", "w:vMerge", "w:tcBorders", "w:shd", "w:noWrap",
        "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign", "w:hideMark", "w:headers", "w:cellIns",
        "w:cellDel", "w:cellMerge", "w:tcPrChange",
    ]),
    ("w:sectPr", &[
        "w:headerReference", "w:footerReference", "w:footnotePr", "w:endnotePr", "w:type", "w:pgSz",
        "w:pgMar", "w:paperSrc", "w:pgBorders", "w:lnNumType", "w:pgNumType", "w:cols", "w:formProt",
        "w:vAlign", "w:noEndnote", "w:titlePg", "w:textDirection", "w:bidi", "w:rtlGutter", "w:docGrid",
        "w:printerSettings", "w:sectPrChange",
    ]),
    ("w:style", &[
        "w:name", "w:aliases", "w:basedOn", "w:next", "w:link", "w:autoRedefine", "w:hidden", "w:uiPriority",
        "w:semiHidden", "w:unhideWhenUsed", "w:qFormat", "w:locked", "w:personal", "w:personalCompose",
        "w:personalReply", "w:rsid", "w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblStylePr",
    ]),
    ("w:docDefaults", &[
        "w:rPrDefault", "w:pPrDefault",
    ]),
    ("w:settings", &[
        "w:writeProtection", "w:view", "w:zoom", "w:removePersonalInformation", "w:removeDateAndTime",
        "w:doNotDisplayPageBoundaries", "w:displayBackgroundShape", "w:printPostScriptOverText",
        "w:printFractionalCharacterWidth", "w:printFormsData", "w:embedTrueTypeFonts", "w:embedSystemFonts",
        "w:saveSubsetFonts", "w:saveFormsData", "w:mirrorMargins", "w:alignBordersAndEdges",
        "w:bordersDoNotSurroundHeader", "w:bordersDoNotSurroundFooter", "w:gutterAtTop",
        "w:hideSpellingErrors", "w:hideGrammaticalErrors", "w:activeWritingStyle", "w:proofState",
        "w:formsDesign", "w:attachedTemplate", "w:linkStyles", "w:stylePaneFormatFilter",
        "w:stylePaneSortMethod", "w:documentType", "w:mailMerge", "w:revisionView", "w:trackRevisions",
        "w:doNotTrackMoves", "w:doNotTrackFormatting", "w:documentProtection", "w:autoFormatOverride",
        "w:styleLockTheme", "w:styleLockQFSet", "w:defaultTabStop", "w:autoHyphenation",
        "w:consecutiveHyphenLimit", "w:hyphenationZone", "w:doNotHyphenateCaps", "w:showEnvelope",
        "w:summaryLength", "w:clickAndTypeStyle", "w:defaultTableStyle", "w:evenAndOddHeaders",
        "w:bookFoldRevPrinting", "w:bookFoldPrinting", "w:bookFoldPrintingSheets",
        "w:drawingGridHorizontalSpacing", "w:drawingGridVerticalSpacing",
        "w:displayHorizontalDrawingGridEvery", "w:displayVerticalDrawingGridEvery",
        "w:doNotUseMarginsForDrawingGridOrigin", "w:drawingGridHorizontalOrigin",
        "w:drawingGridVerticalOrigin", "w:doNotShadeFormData", "w:noPunctuationKerning",
        "w:characterSpacingControl", "w:printTwoOnOne", "w:strictFirstAndLastChars", "w:noLineBreaksAfter",
        "w:noLineBreaksBefore", "w:savePreviewPicture", "w:doNotValidateAgainstSchema", "w:saveInvalidXml",
        "w:ignoreMixedContent", "w:alwaysShowPlaceholderText", "w:doNotDemarcateInvalidXml",
        "w:saveXmlDataOnly", "w:useXSLTWhenSaving", "w:saveThroughXslt", "w:showXMLTags",
        "w:alwaysMergeEmptyNamespace", "w:updateFields", "w:hdrShapeDefaults", "w:footnotePr", "w:endnotePr",
        "w:compat", "w:docVars", "w:rsids", "m:mathPr", "w:attachedSchema", "w:themeFontLang",
        "w:clrSchemeMapping", "w:doNotIncludeSubdocsInStats", "w:doNotAutoCompressPictures", "w:forceUpgrade",
        "w:captions", "w:readModeInkLockDown", "w:smartTagType", "sl:schemaLibrary", "w:shapeDefaults",
        "w:doNotEmbedSmartTags", "w:decimalSymbol", "w:listSeparator",
    ]),
    ("w:compat", &[
        "w:useSingleBorderforContiguousCells", "w:wpJustification", "w:noTabHangInd", "w:noLeading",
        "w:spaceForUL", "w:noColumnBalance", "w:balanceSingleByteDoubleByteWidth", "w:noExtraLineSpacing",
        "w:doNotLeaveBackslashAlone", "w:ulTrailSpace", "w:doNotExpandShiftReturn", "w:spacingInWholePoints",
        "w:lineWrapLikeWord6", "w:printBodyTextBeforeHeader", "w:printColBlack", "w:wpSpaceWidth",
        "w:showBreaksInFrames", "w:subFontBySize", "w:suppressBottomSpacing", "w:suppressTopSpacing",
        "w:suppressSpacingAtTopOfPage", "w:suppressTopSpacingWP", "w:suppressSpBfAfterPgBrk",
        "w:swapBordersFacingPages", "w:convMailMergeEsc", "w:truncateFontHeightsLikeWP6", "w:mwSmallCaps",
        "w:usePrinterMetrics", "w:doNotSuppressParagraphBorders", "w:wrapTrailSpaces",
        "w:footnoteLayoutLikeWW8", "w:shapeLayoutLikeWW8", "w:alignTablesRowByRow",
        "w:forgetLastTabAlignment", "w:adjustLineHeightInTable", "w:autoSpaceLikeWord95",
        "w:noSpaceRaiseLower", "w:doNotUseHTMLParagraphAutoSpacing", "w:layoutRawTableWidth",
        "w:layoutTableRowsApart", "w:useWord97LineBreakRules", "w:doNotBreakWrappedTables",
        "w:doNotSnapToGridInCell", "w:selectFldWithFirstOrLastChar", "w:applyBreakingRules",
        "w:doNotWrapTextWithPunct", "w:doNotUseEastAsianBreakRules", "w:useWord2002TableStyleRules",
        "w:growAutofit", "w:useFELayout", "w:useNormalStyleForList", "w:doNotUseIndentAsNumberingTabStop",
        "w:useAltKinsokuLineBreakRules", "w:allowSpaceOfSameStyleInTable", "w:doNotSuppressIndentation",
        "w:doNotAutofitConstrainedTables", "w:autofitToFirstFixedWidthCell", "w:underlineTabInNumList",
        "w:displayHangulFixedWidth", "w:splitPgBreakAndParaMark", "w:doNotVertAlignCellWithSp",
        "w:doNotBreakConstrainedForcedTable", "w:doNotVertAlignInTxbx", "w:useAnsiKerningPairs",
        "w:cachedColBalance", "w:compatSetting",
    ]),
    ("w:pBdr", &[
        "w:top", "w:left", "w:bottom", "w:right", "w:between", "w:bar",
    ]),
    ("w:tblBorders", &[
        "w:top", "w:start", "w:left", "w:bottom", "w:end", "w:right", "w:insideH", "w:insideV",
    ]),
    ("w:tcBorders", &[
        "w:top", "w:start", "w:left", "w:bottom", "w:end", "w:right", "w:insideH", "w:insideV", "w:tl2br",
        "w:tr2bl",
    ]),
    ("w:tblCellMar", &[
        "w:top", "w:start", "w:left", "w:bottom", "w:end", "w:right",
    ]),
    ("w:tcMar", &[
        "w:top", "w:start", "w:left", "w:bottom", "w:end", "w:right",
    ]),
    ("w:styles", &[
        "w:docDefaults", "w:latentStyles", "w:style",
    ]),
];

pub(super) fn apply(element: &mut Element) {
    for child in element.elements_mut() {
        apply(child);
    }
    let order = ORDER.iter().find(|(parent, _)| *parent == element.name);
    if let Some((_, order)) = order {
        element.children.sort_by_key(|child| rank(child, order));
    }
}

fn rank(child: &Node, order: &[&str]) -> usize {
    match child {
        Node::Element(child) => order.iter().position(|name| *name == child.name).unwrap_or(order.len()),
        Node::Text(_) | Node::Written(_) => order.len(),
    }
}
