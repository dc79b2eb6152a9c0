package org.quizwright.rendering.pdf.page;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;

/** The standard structure types of PDF 1.7 that a sheet uses. */
public enum Role {
  DOCUMENT("Document"),
  SECTION("Sect"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  P("P"),
  SPAN("Span"),
  LIST("L", "List", "ListNumbering", "Decimal"),
  LETTERED_LIST("L", "List", "ListNumbering", "UpperAlpha"),
  ITEM("LI"),
  LABEL("Lbl"),
  BODY("LBody"),
  TABLE("Table"),
  ROW("TR"),
  COLUMN_HEAD("TH", "Table", "Scope", "Column"),
  ROW_HEAD("TH", "Table", "Scope", "Row"),
  CELL("TD"),
  FIGURE("Figure", "Layout", "Placement", "Block");

  private final String type;
  private final String owner;
  private final String attribute;
  private final String value;

  Role(String type) {
    this(type, "", "", "");
  }

  Role(String type, String owner, String attribute, String value) {
    this.type = type;
    this.owner = owner;
    this.attribute = attribute;
    this.value = value;
  }

  PdfName type() {
    return new PdfName(type);
  }

  /** Writes the attribute that this role carries, if it carries one. */
  void mark(PdfStructureElement element) {
    if (!owner.isEmpty()) {
      PdfDictionary attributes = new PdfDictionary();
      attributes.put(PdfName.O, new PdfName(owner));
      attributes.put(new PdfName(attribute), new PdfName(value));
      element.put(PdfName.A, attributes);
    }
  }
}
