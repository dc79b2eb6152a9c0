package org.quizwright.rendering.pdf.page;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.util.IdentityHashMap;

/** The structure tree of one file: each tag's element, made when it is first asked for. */
final class Structure {

  private final PdfStructureTreeRoot root;

  /** Looked up only, never walked through. */
  private final IdentityHashMap<Tag, PdfStructureElement> elements = new IdentityHashMap<>();

  Structure(PdfStructureTreeRoot root) {
    this.root = root;
  }

  PdfStructureElement element(Tag tag) {
    PdfStructureElement known = elements.get(tag);
    if (known != null) {
      return known;
    }
    PdfStructureElement element = create(tag);
    tag.role().mark(element);
    if (!tag.alt().isEmpty()) {
      element.put(PdfName.ALT, new PdfString(tag.alt(), PdfObject.TEXT_UNICODE));
    }
    elements.put(tag, element);
    return element;
  }

  private PdfStructureElement create(Tag tag) {
    Tag parent = tag.parent();
    return parent == null
        ? new PdfStructureElement(root, tag.role().type())
        : new PdfStructureElement(element(parent), tag.role().type());
  }
}
