package org.quizwright.analysis.name;

import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Span;

/**
 * One place where a proper name stands.
 *
 * @param name without article, title and possessive ending
 * @param span within the sentence
 * @param tag what the name tagger took most of it for; {@code O} if for nothing
 */
public record NameMention(String name, AnalysedSentence sentence, Span span, String tag) {

  private static final int NEAR = 60;
  private static final Pattern DEFINITE = Pattern.compile("\\b[Tt]he\\s+$");
  private static final Pattern COMPLEMENT = Pattern.compile("\\p{Lu}\\p{L}+ (?:of|in) $");

  public String lastWord() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  public String firstWord() {
    return name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
  }

  public boolean isSingle() {
    return !name.contains(" ");
  }

  /** Whether "the" stands before it. */
  public boolean isDefinite() {
    return DEFINITE.matcher(justBefore()).find();
  }

  /** "State" of "Secretary of State", "Council" of "Orders in Council": no name by itself. */
  boolean isComplement() {
    return COMPLEMENT.matcher(justBefore()).find();
  }

  /** Whether {@code longer} begins with it, as "a Senate committee" with "Senate". */
  public boolean opens(NameMention longer) {
    return sentence.ref().equals(longer.sentence.ref())
        && longer.span.start() == span.start()
        && span.end() < longer.span.end();
  }

  public String before() {
    return sentence.text().substring(0, span.start());
  }

  /** What stands just before it, which is enough for a title or a noun that shows what it names. */
  String justBefore() {
    return sentence.text().substring(Math.max(0, span.start() - NEAR), span.start());
  }

  public String after() {
    return sentence.text().substring(span.end());
  }

  /** The same place under a shorter or longer stretch of the sentence. */
  public NameMention over(Span stretch) {
    return new NameMention(stretch.of(sentence.text()), sentence, stretch, tag);
  }
}
