package org.quizwright.rendering.pdf.view;

import java.util.List;
import java.util.function.BiFunction;
import org.quizwright.model.sheet.Copy;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.Student;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Tag;

/**
 * A worksheet laid out from its title to its total.
 *
 * @param entries the lines on which each sentence of its sources stands
 */
public record SheetBody(Flow flow, List<LineMap.Entry> entries) {

  private static final float BETWEEN_PARTS = 16;

  public SheetBody {
    entries = List.copyOf(entries);
  }

  /** A sheet for anybody. */
  public static SheetBody of(Setting setting, Worksheet sheet, Variant variant) {
    return of(setting, sheet, variant, LaidBlocks.NONE);
  }

  /** A sheet that is only to be measured. */
  public static SheetBody of(Setting setting, Worksheet sheet, Variant variant, LaidBlocks blocks) {
    return of(setting, sheet, variant, NameLine::blank, blocks);
  }

  /** A sheet whose name line says whose it is. */
  public static SheetBody of(Setting setting, Worksheet sheet, Copy copy) {
    Student student = copy.student();
    BiFunction<Setting, Tag, Flow> named =
        (same, root) -> NameLine.flow(same, root, student.name(), student.group());
    return of(setting, sheet, copy.variant(), named, LaidBlocks.NONE);
  }

  private static SheetBody of(
      Setting setting,
      Worksheet sheet,
      Variant variant,
      BiFunction<Setting, Tag, Flow> nameLine,
      LaidBlocks blocks) {
    Tag root = Tag.document();
    Style style = setting.style();
    float between = style.spaced(BETWEEN_PARTS);
    PartView parts = new PartView(setting, variant, blocks);
    Flow flow =
        blocks.flow(
            List.of("opening"), () -> opening(setting, root, sheet, nameLine.apply(setting, root)));
    for (Part part : sheet.parts()) {
      flow = flow.then(parts.flow(root, part).starting().below(between).growing(between));
    }
    String cameras = sheet.blueprint().qr() ? variant.code() : "";
    Flow closing =
        blocks.flow(
            List.of(sheet.exitPrompt(), sheet.points(), cameras),
            () -> new Closing(setting).flow(root, sheet.exitPrompt(), sheet.points(), cameras));
    return new SheetBody(flow.tied(closing.below(between).growing(between)), parts.entries());
  }

  private static Flow opening(Setting setting, Tag root, Worksheet sheet, Flow nameLine) {
    Style style = setting.style();
    return new TitleBlock(setting)
        .flow(
            root,
            sheet.course(),
            sheet.theme().enquiry(),
            setting.wording().lead(sheet.sources().count()))
        .bound(nameLine)
        .then(
            new BackgroundBox(setting)
                .flow(root, sheet.theme().background())
                .below(style.scaled(12)));
  }
}
