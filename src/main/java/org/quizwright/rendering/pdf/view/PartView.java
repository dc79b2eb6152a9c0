package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Variant;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;

/** A part of a sheet: heading with its marks, sources, questions. */
public final class PartView {

  private static final float BEFORE_SOURCE = 10;
  private static final float BEFORE_ITEM = 12;

  private final Setting setting;
  private final Style style;
  private final Variant variant;
  private final LaidBlocks blocks;
  private final List<LineMap.Entry> entries = new ArrayList<>();

  PartView(Setting setting, Variant variant, LaidBlocks blocks) {
    this.setting = setting;
    this.style = setting.style();
    this.variant = variant;
    this.blocks = blocks;
  }

  /** The lines of all sources laid out so far. */
  public List<LineMap.Entry> entries() {
    return List.copyOf(entries);
  }

  public Flow flow(Tag root, Part part) {
    Flow heading =
        blocks.flow(
            List.of(part.number(), part.title(), part.instruction(), part.points()),
            () -> new PartHeading(setting).flow(root, part));
    boolean compares = part.kind() == Part.Kind.COMPARE;
    Flow body = compares ? comparison(root, part) : sourcesThenItems(root, part);
    return heading.bound(body.below(style.scaled(8)));
  }

  private Flow sourcesThenItems(Tag root, Part part) {
    List<Flow> flows = new ArrayList<>();
    for (PrintedSource source : part.sources()) {
      LaidSource laid =
          blocks.source(List.of(source), () -> new SourceView(setting).lay(root, source));
      entries.addAll(laid.entries());
      flows.add(laid.flow().starting().below(style.spaced(BEFORE_SOURCE)));
    }
    flows.addAll(items(root, part.items(), part.sources()));
    return Flow.join(flows);
  }

  /** With two sources a question, each pair stands before its own question. */
  private Flow comparison(Tag root, Part part) {
    long comparisons = part.items().stream().filter(PartView::compares).count();
    if (comparisons == 0 || part.sources().size() != 2 * comparisons) {
      return panels(root, part.sources())
          .then(Flow.join(items(root, part.items(), part.sources())));
    }
    Flow all = Flow.EMPTY;
    int at = 0;
    for (Item item : part.items()) {
      List<PrintedSource> pair = compares(item) ? part.sources().subList(at, at + 2) : List.of();
      at += pair.size();
      Flow next = panels(root, pair).then(Flow.join(items(root, List.of(item), pair)));
      all = all.then(next.below(style.spaced(BEFORE_ITEM)));
    }
    return all;
  }

  private static boolean compares(Item item) {
    return item.question().type() == QuestionType.SOURCE_COMPARISON;
  }

  private Flow panels(Tag root, List<PrintedSource> sources) {
    LaidSource laid =
        blocks.source(List.of("panels", sources), () -> new PanelView(setting).lay(root, sources));
    entries.addAll(laid.entries());
    return laid.flow();
  }

  private List<Flow> items(Tag root, List<Item> items, List<PrintedSource> panels) {
    Tag list = root.child(Role.LIST);
    ItemView view = new ItemView(setting, variant);
    List<Flow> flows = new ArrayList<>();
    for (Item item : items) {
      Flow flow =
          blocks.flow(
              List.of(item.question(), item.starters(), panels),
              () -> view.flow(list, item, panels));
      float gap = style.spaced(BEFORE_ITEM);
      flows.add(flow.below(gap).growing(gap));
    }
    return flows;
  }
}
