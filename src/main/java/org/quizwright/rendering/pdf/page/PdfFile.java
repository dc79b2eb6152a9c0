package org.quizwright.rendering.pdf.page;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.quizwright.rendering.pdf.type.Typeface;

/** Writes pages as tagged PDF 1.7 after PDF/UA-1 and PDF/A-2a, the same bytes every time. */
public final class PdfFile {

  private static final String PRODUCER = "Quizwright with OpenPDF";
  private static final String INFO_DATE = "D:20260101000000Z";
  private static final String COLOURS = "sRGB IEC61966-2.1";
  private static final int RGB = 3;
  private static final String XMP_DATE = "2026-01-01T00:00:00Z";

  private final Imprint imprint;
  private final Format format;

  public PdfFile(Imprint imprint, Format format) {
    this.imprint = imprint;
    this.format = format;
  }

  /** Writes the pages; {@code out} stays open. */
  public void write(List<Page> pages, Furniture furniture, OutputStream out) {
    write(List.of(new Section("", pages, furniture)).iterator(), out);
  }

  /**
   * Writes the sections as they come, each on the front of a sheet of paper where all are printed
   * on both sides; {@code out} stays open.
   */
  public void write(Iterator<Section> sections, OutputStream out) {
    Typeface.startDocument();
    Document document = new Document(new Rectangle(format.width(), format.height()));
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    prepare(writer);
    document.open();
    describe(writer);
    while (sections.hasNext()) {
      Section section = sections.next();
      list(section, document, writer);
      draw(section, document, writer);
      if (sections.hasNext() && section.pages().size() % 2 == 1) {
        addPage(document, writer);
      }
    }
    document.close();
  }

  /** Lets a reader jump to the section, and a teacher print it alone. */
  private void list(Section section, Document document, PdfWriter writer) {
    if (!section.name().isEmpty()) {
      addPage(document, writer);
      PdfDestination top = new PdfDestination(PdfDestination.FITH, format.height());
      PdfOutline entry = new PdfOutline(writer.getRootOutline(), top, section.name());
      entry.setOpen(false);
    }
  }

  /** A canvas of its own, so that the tags of a section that is done needn't be kept. */
  private void draw(Section section, Document document, PdfWriter writer) {
    PdfCanvas canvas = new PdfCanvas(writer, format.height());
    List<Page> pages = section.pages();
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0 || section.name().isEmpty()) {
        addPage(document, writer);
      }
      for (Page.Placed placed : pages.get(i).placed()) {
        placed.slice().ink().draw(canvas, format.left(), placed.top());
      }
      section.furniture().draw(canvas, i + 1, pages.size());
      canvas.endPage();
    }
  }

  private static void addPage(Document document, PdfWriter writer) {
    document.newPage();
    writer.setPageEmpty(false);
  }

  private void prepare(PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    writer.setTabs(PdfName.S);
    writer.setXmpMetadata(Xmp.packet(imprint, PRODUCER, XMP_DATE));
  }

  private void describe(PdfWriter writer) {
    PdfDictionary about = writer.getInfo();
    about.put(PdfName.TITLE, new PdfString(imprint.title(), PdfObject.TEXT_UNICODE));
    about.put(PdfName.PRODUCER, new PdfString(PRODUCER));
    about.put(PdfName.CREATIONDATE, new PdfString(INFO_DATE));
    about.put(PdfName.MODDATE, new PdfString(INFO_DATE));
    byte[] id = imprint.key().getBytes(StandardCharsets.UTF_8);
    about.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(imprint.language()));
    declareColours(writer);
  }

  /** OpenPDF's own method lets the JDK rewrite the profile and declares it for PDF/X only. */
  private static void declareColours(PdfWriter writer) {
    PdfStream profile = new PdfStream(ColourProfile.srgb());
    profile.put(PdfName.N, new PdfNumber(RGB));
    profile.flateCompress();
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(COLOURS));
    intent.put(PdfName.INFO, new PdfString(COLOURS));
    try {
      intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
  }
}
