package org.quizwright.generation.comparison.quotation;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.language.Words;

/**
 * Words of one statement, exactly as they stand there.
 *
 * @param lead the subject, where other words part it from them or they have but a pronoun for it;
 *     empty where they hold it
 * @param finite whether they make a sentence, together with their lead
 */
public record KeyQuote(
    Statement statement, String lead, String exact, List<String> lemmas, boolean finite) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Words of a statement with the lemmas that they and their lead have. */
  public static KeyQuote of(Statement statement, String lead, String exact, boolean finite) {
    return new KeyQuote(statement, lead, exact, Words.lemmas(lead + " " + exact), finite);
  }

  /** As it stands inside quotation marks of our own. */
  public String inMarks() {
    String words = exact.replace('“', '‘').replace('”', '’').replaceFirst("[.,](?=’$)", "");
    return (lead.isEmpty() ? "" : lead + " ") + "“" + words + "”";
  }

  /** Whether the sentence after it stands here too, because it takes something back. */
  boolean isQualified() {
    return end() > statement.span().end();
  }

  /** How many words it has, without its lead. */
  public int words() {
    return SPACE.split(exact).length;
  }

  /** Whether both stand in one text. */
  public boolean isBeside(KeyQuote other) {
    return statement.ref().source().equals(other.statement.ref().source());
  }

  /** Whether both hold the same words of one passage. */
  public boolean overlaps(KeyQuote other) {
    return statement.passage().equals(other.statement.passage())
        && statement.ref().source().equals(other.statement.ref().source())
        && start() < other.end()
        && other.start() < end();
  }

  private int start() {
    return statement.passage().text().indexOf(exact, statement.span().start());
  }

  /** Where it ends in its passage. */
  int end() {
    return start() + exact.length();
  }
}
