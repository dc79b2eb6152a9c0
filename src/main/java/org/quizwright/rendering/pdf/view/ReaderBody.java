package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.sheet.Chart;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Reader;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.wording.Wording;

/** A reader laid out from its title to its last entry. */
public final class ReaderBody {

  private static final float BETWEEN_SECTIONS = 16;
  private static final float BETWEEN_SOURCES = 10;

  private final Setting setting;
  private final Style style;
  private final Tag root = Tag.document();

  private ReaderBody(Setting setting) {
    this.setting = setting;
    this.style = setting.style();
  }

  public static Flow of(Setting setting, Reader reader) {
    return new ReaderBody(setting).flow(reader);
  }

  private Flow flow(Reader reader) {
    Wording words = setting.wording();
    Flow title =
        new TitleBlock(setting)
            .flow(root, reader.course(), reader.theme().title(), reader.theme().enquiry());
    Flow background = new BackgroundBox(setting).flow(root, reader.theme().background());
    List<Flow> sections = new ArrayList<>();
    sections.add(title.then(background.below(style.scaled(12))));
    sections.add(sources(reader));
    sections.add(
        section(words.timeline(), new VerticalTimeline(style).flow(root, reader.timeline())));
    sections.add(section(words.charts(), charts(reader.charts())));
    sections.add(section(words.people(), new GlossList(style).flow(root, reader.people())));
    sections.add(section(words.glossary(), new GlossList(style).flow(root, reader.glossary())));
    return Flow.join(sections);
  }

  private Flow sources(Reader reader) {
    List<Flow> flows = new ArrayList<>();
    for (PrintedSource source : reader.sources()) {
      PrintedSource plain = withoutGlossary(source, reader.glossary());
      flows.add(
          new SourceView(setting)
              .lay(root, plain)
              .flow()
              .starting()
              .below(style.spaced(BETWEEN_SOURCES)));
    }
    return section(setting.wording().reading(), Flow.join(flows));
  }

  private Flow charts(List<Chart> charts) {
    List<Flow> flows = new ArrayList<>();
    for (Chart chart : charts) {
      flows.add(new BarChart(setting).flow(root, chart).below(style.spaced(BETWEEN_SOURCES)));
    }
    return Flow.join(flows);
  }

  /** What the glossary at the end explains isn't explained below the source as well. */
  private static PrintedSource withoutGlossary(PrintedSource source, List<Gloss> glossary) {
    return new PrintedSource(
        source.letter(),
        source.source(),
        source.headnote(),
        source.provenance(),
        source.paragraphs(),
        source.glosses().stream().filter(gloss -> !explains(glossary, gloss)).toList());
  }

  private static boolean explains(List<Gloss> glossary, Gloss gloss) {
    return glossary.stream().anyMatch(entry -> entry.term().equalsIgnoreCase(gloss.term()));
  }

  /** Nothing where there is nothing to head. */
  private Flow section(String title, Flow content) {
    if (content.slices().isEmpty()) {
      return Flow.EMPTY;
    }
    Flow heading = new PartHeading(setting).untagged(root.child(Role.H2), title);
    return heading
        .bound(content.below(style.scaled(8)))
        .starting()
        .below(style.spaced(BETWEEN_SECTIONS));
  }
}
