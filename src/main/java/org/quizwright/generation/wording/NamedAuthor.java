package org.quizwright.generation.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;

/** How a question names the author of a source. */
public final class NamedAuthor {

  private static final List<String> SPOKEN = List.of("interview", "speech", "hearing");

  /** "Ann Fenn and John Hale", "Ann Fenn and others", "the editors"; no title, no body. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?!The )\\p{Lu}[^“]* and \\p{Lu}[\\p{L}.’-]+ \\p{Lu}.*"
              + "|[^“]+,? (?:and (?:\\p{L}+ )?(?:others|colleagues|comrades|friends)|et al\\.?)"
              + "|(?:[Tt]he )?(?:[Ee]ditors|[Aa]uthors|[Ww]riters|[Rr]eporters|[Cc]orrespondents|[Dd]elegates|[Mm]embers"
              + "|[Ss]trikers|[Ww]orkers)(?: of .*)?");

  private NamedAuthor() {}

  /** The author in full, or the work where nobody is named. */
  public static String author(Facts facts, String source) {
    return metadata(facts, source).map(Metadata::fullAuthor).orElse(source);
  }

  /** The author's words as a stem begins with them: "Ann Fenn writes: “The mill closed.”" */
  public static String utters(Facts facts, String source, String words) {
    String verb = speaks(facts, source) ? "say" : "write";
    return "%s: %s".formatted(does(author(facts, source), verb), Quote.sentence(words));
  }

  /** "Ann Fenn, Lady Marl," before a verb: the comma that a name holds wants another. */
  public static String subject(String author) {
    return author.contains(", ") && !author.startsWith("“") ? author + "," : author;
  }

  /** "Ann Fenn says", "Ann Fenn and John Hale say". */
  public static String says(String holder) {
    return does(holder, "say");
  }

  /** "Ann Fenn claims", "Ann Fenn and John Hale claim": a regular verb in the present tense. */
  public static String does(String holder, String verb) {
    return subject(holder) + " " + verb + (isOfSeveral(holder) ? "" : "s");
  }

  private static boolean isOfSeveral(String author) {
    return SEVERAL.matcher(author).matches() && !author.contains("interviewed");
  }

  /** Whether the words are said rather than written: by somebody interviewed, or by a title. */
  public static boolean speaks(Facts facts, String source) {
    return metadata(facts, source)
        .filter(work -> isSpoken(work) || work.author().isEmpty())
        .isPresent();
  }

  /** Whether somebody else wrote the words of a work down. */
  public static boolean isSpoken(Metadata work) {
    return SPOKEN.contains(work.type());
  }

  private static Optional<Metadata> metadata(Facts facts, String source) {
    return facts.model().source(source).map(Source::metadata);
  }
}
