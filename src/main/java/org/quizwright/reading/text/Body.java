package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.source.Boilerplate.Kind;
import org.quizwright.model.source.Passage;

/** Makes a draft's body blocks into repaired paragraphs. */
public final class Body {

  private static final Pattern ADDRESS = Pattern.compile("\\s*<https?://[^>\\s]*>");

  private Body() {}

  /** The paragraphs in order, with every repair that the file or {@code others} give reason for. */
  public static List<Paragraph> repair(Draft draft, Seams others) {
    Hyphens hyphens = new Hyphens(draft.body());
    List<Paragraph> paragraphs = paragraphs(draft, hyphens);
    paragraphs = PageBreaks.join(paragraphs, others, hyphens);
    paragraphs = ThesisNumbers.remove(paragraphs);
    paragraphs = QuotationFrame.remove(paragraphs);
    paragraphs = standfirst(paragraphs, draft);
    paragraphs = CapitalOpenings.lower(paragraphs);
    return PassageKinds.tell(paragraphs);
  }

  /** How many paragraphs of the draft are cut by page breaks. */
  public static int cuts(Draft draft) {
    return PageBreaks.count(paragraphs(draft, new Hyphens(draft.body())));
  }

  private static List<Paragraph> paragraphs(Draft draft, Hyphens hyphens) {
    List<Paragraph> paragraphs = new ArrayList<>();
    String heading = null;
    boolean aside = false;
    String question = null;
    for (Labelled found : draft.blocks()) {
      Block block = found.block();
      if (found.kind() == Kind.HEADING) {
        heading = block.text();
        aside = false;
      } else if (found.kind() != null) {
        question = found.kind() == Kind.QUESTION ? block.text() : question;
        aside = true;
      } else if (found.isBody()) {
        String text = hyphens.close(ADDRESS.matcher(block.text()).replaceAll("")).strip();
        paragraphs.add(new Paragraph(heading, text, kind(block), block.lines(), aside, question));
        question = null;
        aside = false;
      }
    }
    return paragraphs;
  }

  /** What stands before an interview's first question is its standfirst. */
  private static List<Paragraph> standfirst(List<Paragraph> paragraphs, Draft draft) {
    int question =
        draft.blocks().stream()
            .filter(found -> found.kind() == Kind.QUESTION)
            .mapToInt(found -> found.block().lines().first())
            .findFirst()
            .orElse(0);
    return paragraphs.stream()
        .map(p -> p.lines().last() < question ? p.withKind(Passage.Kind.STANDFIRST) : p)
        .toList();
  }

  private static Passage.Kind kind(Block block) {
    return switch (block.mark()) {
      case QUOTE -> Passage.Kind.QUOTATION;
      case BULLET -> block.text().endsWith("!") ? Passage.Kind.SLOGAN : Passage.Kind.PROSE;
      default -> Passage.Kind.PROSE;
    };
  }
}
