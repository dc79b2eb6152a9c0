package org.quizwright.rendering.pdf.view;

import org.quizwright.model.course.Course;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Variant;
import org.quizwright.rendering.pdf.page.Format;
import org.quizwright.rendering.wording.Wording;

/** What every view of a sheet needs: measures and words. */
public final class Setting {

  private final Style style;
  private final Wording wording;

  private Setting(Style style, Wording wording) {
    this.style = style;
    this.wording = wording;
  }

  public static Setting of(Course course, Blueprint blueprint) {
    return new Setting(Style.of(blueprint), Wording.of(course));
  }

  /** The paper and its margins. */
  public Format format() {
    return style.format();
  }

  /** Number and code of a variant, as the footer says them. */
  public String version(Variant variant) {
    return wording.version(variant.number(), variant.code());
  }

  /** What the footer of a reader says. */
  public String reader() {
    return wording.reader();
  }

  Style style() {
    return style;
  }

  Wording wording() {
    return wording;
  }
}
