package org.quizwright.cli.inspect;

import java.util.List;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.source.Source;

/** The content model as a page for a person: what a teacher asks first comes first. */
public final class InspectPage {

  private static final List<Section> SECTIONS =
      List.of(
          new ThemesSection(),
          new TimelineSection(),
          new QuotationsSection(),
          new FiguresSection(),
          new SourcesSection(),
          new ViewsSection(),
          new VariantsSection(),
          new SetAsideSection(),
          new DoubtsSection());

  private InspectPage() {}

  /**
   * The text of the page.
   *
   * @param width of a line, in characters
   */
  public static String of(ContentModel content, boolean colours, int width) {
    Page page = new Page(colours, width);
    page.line(0, 0, Piece.strong(content.course().title()));
    page.line(0, 0, Piece.plain(summary(content)));
    SECTIONS.forEach(section -> section.print(content, page));
    return page.text();
  }

  private static String summary(ContentModel content) {
    List<Source> sources = content.sources();
    long files = sources.stream().mapToLong(source -> source.witnesses().size()).sum();
    long passages = sources.stream().mapToLong(source -> source.passages().size()).sum();
    return Phrases.counted(sources.size(), "source")
        + " in "
        + Phrases.counted(files, "file")
        + ", "
        + Phrases.counted(passages, "passage")
        + "; "
        + Phrases.counted(content.course().taughtThemes().size(), "theme")
        + " to teach; "
        + Phrases.counted(content.warnings().size(), "doubt")
        + (content.warnings().isEmpty() ? "." : ", told at the end.");
  }
}
