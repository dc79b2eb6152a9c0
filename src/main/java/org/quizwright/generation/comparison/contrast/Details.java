package org.quizwright.generation.comparison.contrast;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Bearing;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.QuotationMarks;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.language.Language;

/** Details of an answer itself that the other side lacks: members of its lists. */
public record Details(Language language, Matter matter) {

  private static final int FEWEST_NEW_WORDS = 2;
  private static final Pattern LINK = Pattern.compile("^(?:because|since|that|and|but) ");

  /**
   * Those of one side, as they follow in the text.
   *
   * @param answer what this side is quoted for
   */
  public List<KeyQuote> of(Excerpt mine, Excerpt other, KeyQuote answer) {
    return mine.statements().stream()
        .filter(part -> isOfOnePiece(part, mine, answer))
        .flatMap(part -> members(part, answer))
        .filter(quote -> isNew(quote, other))
        .toList();
  }

  /** The answer's own sentence, or one that is on the matter too. */
  private boolean isOfOnePiece(Statement part, Excerpt mine, KeyQuote answer) {
    return part.equals(answer.statement())
        || part.isAbout(matter)
        || new Bearing(mine, matter).goesOnFrom(part, answer.statement())
        || answer.statement().names().stream()
            .filter(name -> answer.exact().contains(name))
            .anyMatch(name -> part.exact().contains(name));
  }

  private Stream<KeyQuote> members(Statement part, KeyQuote answer) {
    return new Listing(language)
        .members(part.exact()).stream()
            .filter(QuotationMarks::areBalanced)
            .map(words -> quote(part, words))
            .filter(quote -> !quote.overlaps(answer));
  }

  private KeyQuote quote(Statement part, String member) {
    String words = LINK.matcher(member).replaceFirst("");
    return KeyQuote.of(part, "", words, new Listing(language).isClause(words));
  }

  private static boolean isNew(KeyQuote quote, Excerpt other) {
    List<String> theirs = other.lemmas();
    List<String> words = quote.lemmas().stream().distinct().toList();
    long fresh = words.stream().filter(word -> !theirs.contains(word)).count();
    return fresh >= Math.min(FEWEST_NEW_WORDS, words.size()) && 2 * fresh >= words.size();
  }
}
