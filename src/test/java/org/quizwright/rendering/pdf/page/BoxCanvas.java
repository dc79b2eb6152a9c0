package org.quizwright.rendering.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.rendering.pdf.page.Box.Kind;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.Span;

/** Keeps the boxes of everything drawn. */
public final class BoxCanvas implements Canvas {

  private static final float ASCENT = 0.72f;
  private static final float DESCENT = 0.2f;

  private final List<Box> boxes = new ArrayList<>();
  private int page;

  /** Everything drawn on pages, without what stands on every page, in the order of drawing. */
  public static List<Box> boxes(List<Page> pages, Format format) {
    BoxCanvas canvas = new BoxCanvas();
    for (Page page : pages) {
      for (Page.Placed placed : page.placed()) {
        placed.slice().ink().draw(canvas, format.left(), placed.top());
      }
      canvas.page++;
    }
    return List.copyOf(canvas.boxes);
  }

  @Override
  public void text(Tag tag, Line line, float x, float y) {
    write(Kind.TEXT, tag, line, x, y);
  }

  @Override
  public void note(Line line, float x, float y) {
    write(Kind.NOTE, null, line, x, y);
  }

  @Override
  public void empty(Tag tag) {}

  @Override
  public void figure(Tag tag, Runnable drawing) {
    drawing.run();
  }

  @Override
  public void line(float x1, float y1, float x2, float y2, float weight, float grey) {
    float half = weight / 2;
    add(
        Kind.LINE,
        Math.min(x1, x2) - (x1 == x2 ? half : 0),
        Math.min(y1, y2) - (y1 == y2 ? half : 0),
        Math.max(x1, x2) + (x1 == x2 ? half : 0),
        Math.max(y1, y2) + (y1 == y2 ? half : 0));
  }

  @Override
  public void frame(float x, float top, float width, float height, float weight, float grey) {
    add(Kind.FRAME, x, top, x + width, top + height);
  }

  @Override
  public void fill(float x, float top, float width, float height, float grey) {
    add(Kind.FILL, x, top, x + width, top + height);
  }

  @Override
  public void circle(float x, float y, float radius, float weight) {
    add(Kind.SHAPE, x - radius, y - radius, x + radius, y + radius);
  }

  @Override
  public void dot(float x, float y, float radius) {
    circle(x, y, radius, 0);
  }

  @Override
  public void arrow(float x, float y, float length) {
    add(Kind.SHAPE, x - length, y - length / 2.4f, x, y + length / 2.4f);
  }

  private void write(Kind kind, @Nullable Tag tag, Line line, float x, float y) {
    float size = 0;
    for (Span span : line.spans()) {
      size = Math.max(size, span.style().size());
    }
    boxes.add(
        new Box(
            page,
            kind,
            tag,
            line.text(),
            x,
            y - ASCENT * size,
            x + line.width(),
            y + DESCENT * size));
  }

  private void add(Kind kind, float left, float top, float right, float bottom) {
    boxes.add(new Box(page, kind, null, "", left, top, right, bottom));
  }
}
