package org.quizwright.rendering.pdf.view;

import java.util.List;
import java.util.Locale;
import org.quizwright.model.course.Course;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Fit;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.Paragraph;
import org.quizwright.rendering.pdf.type.Span;
import org.quizwright.rendering.wording.Wording;

/** The top of a first page: subject, audience and course; the title; a line below it; a rule. */
public final class TitleBlock {

  private final Style style;

  public TitleBlock(Setting setting) {
    this.style = setting.style();
  }

  public Flow flow(Tag root, Course course, String title, String lead) {
    String kicker = String.join("  ·  ", Wording.descriptors(course)).toUpperCase(Locale.ROOT);
    float measure = style.measure();
    List<Line> lines =
        Paragraph.lines(List.of(new Span(title, style.title())), measure, Fit.BALANCED);
    Flow head =
        Prose.flow(root.child(Role.P), kicker, style.kicker(), measure)
            .bound(Prose.flow(root.child(Role.H1), lines, style.title()).below(style.scaled(3)))
            .bound(
                Prose.block(root.child(Role.P), lead, style.text().grey(0.25f), measure)
                    .below(style.scaled(3)));
    Slice rule =
        Slice.of(
            Style.RULE, (canvas, x, top) -> canvas.line(x, top, x + measure, top, Style.RULE, 0));
    return head.bound(Flow.of(rule.below(style.scaled(6))));
  }
}
