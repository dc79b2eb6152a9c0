package org.quizwright.rendering.pdf.page;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.Span;
import org.quizwright.rendering.pdf.type.TextStyle;
import org.quizwright.rendering.pdf.type.Typeface;

/** The pages of a tagged file: text goes under its tag, everything else is an artifact. */
final class PdfCanvas implements Canvas {

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final PdfContentByte content;
  private final Structure structure;
  private final float paperHeight;
  private final List<Runnable> notes = new ArrayList<>();
  private @Nullable Object open;
  private boolean drawsFigure;

  PdfCanvas(PdfWriter writer, float paperHeight) {
    this.content = writer.getDirectContent();
    this.structure = new Structure(writer.getStructureTreeRoot());
    this.paperHeight = paperHeight;
  }

  @Override
  public void text(Tag tag, Line line, float x, float y) {
    begin(tag);
    show(line, x, y);
  }

  @Override
  public void note(Line line, float x, float y) {
    notes.add(
        () -> {
          begin(ARTIFACT);
          show(line, x, y);
        });
  }

  @Override
  public void empty(Tag tag) {
    structure.element(tag);
  }

  @Override
  public void figure(Tag tag, Runnable drawing) {
    begin(tag);
    drawsFigure = true;
    drawing.run();
    drawsFigure = false;
  }

  @Override
  public void line(float x1, float y1, float x2, float y2, float weight, float grey) {
    begin(ARTIFACT);
    pen(weight, grey);
    content.moveTo(x1, up(y1));
    content.lineTo(x2, up(y2));
    content.stroke();
  }

  @Override
  public void frame(float x, float top, float width, float height, float weight, float grey) {
    begin(ARTIFACT);
    pen(weight, grey);
    content.rectangle(x, up(top + height), width, height);
    content.stroke();
  }

  @Override
  public void fill(float x, float top, float width, float height, float grey) {
    begin(ARTIFACT);
    content.setGrayFill(grey);
    content.rectangle(x, up(top + height), width, height);
    content.fill();
  }

  @Override
  public void circle(float x, float y, float radius, float weight) {
    begin(ARTIFACT);
    pen(weight, 0);
    content.circle(x, up(y), radius);
    content.stroke();
  }

  @Override
  public void dot(float x, float y, float radius) {
    begin(ARTIFACT);
    content.setGrayFill(0);
    content.circle(x, up(y), radius);
    content.fill();
  }

  @Override
  public void arrow(float x, float y, float length) {
    begin(ARTIFACT);
    content.setGrayFill(0);
    content.moveTo(x, up(y));
    content.lineTo(x - length, up(y - length / 2.4f));
    content.lineTo(x - length, up(y + length / 2.4f));
    content.closePath();
    content.fill();
  }

  /** Ends a page: line numbers and the like come after its text, so that text reads on. */
  void endPage() {
    notes.forEach(Runnable::run);
    notes.clear();
    close();
  }

  private void begin(Object what) {
    if (drawsFigure || what == open) {
      return;
    }
    close();
    open = what;
    if (what instanceof Tag tag) {
      content.beginMarkedContentSequence(structure.element(tag));
    } else {
      content.beginMarkedContentSequence(ARTIFACT, new PdfDictionary(), true);
    }
  }

  private void close() {
    if (open != null) {
      content.endMarkedContentSequence();
      open = null;
    }
  }

  private void show(Line line, float x, float y) {
    float at = x;
    for (Span span : line.spans()) {
      TextStyle style = span.style();
      Typeface face = Typeface.of(style.face());
      content.beginText();
      content.setFontAndSize(face.font(), style.size());
      content.setGrayFill(style.grey());
      content.setCharacterSpacing(style.tracking());
      content.setTextMatrix(at, up(y));
      content.showText(face.kerned(span.text()));
      content.endText();
      at += style.width(span.text());
    }
  }

  private void pen(float weight, float grey) {
    content.setLineWidth(weight);
    content.setGrayStroke(grey);
  }

  private float up(float y) {
    return paperHeight - y;
  }
}
