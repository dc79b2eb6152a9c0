package org.quizwright.generation.comparison.contrast;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Bearing;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.QuotationMarks;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.language.Clause;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;

/** Details of an answer itself that the other side lacks: members of its lists, and figures. */
public record Details(Language language, Matter matter) {

  private static final int MOST_WORDS = 20;
  private static final int MOST_WORDS_OF_A_FIGURE = 8;
  private static final int FEWEST_NEW_WORDS = 2;
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\d.,])(?!(?:1\\d|20)\\d{2}s?\\b)\\d[\\d.,]*");
  private static final Pattern DEEDS = Pattern.compile("^([^,;:]{12,}?),? and \\p{Ll}+ed\\b");
  private static final Pattern CASE =
      Pattern.compile("^(?:for|of|in|by|to|on|with|at|from|as) (?!much|many)");

  /**
   * Those of one side, as they follow in the text: lists before figures.
   *
   * @param answer what this side is quoted for
   */
  public List<KeyQuote> of(Excerpt mine, Excerpt other, KeyQuote answer) {
    return Stream.concat(
            mine.statements().stream()
                .filter(part -> isOfOnePiece(part, mine, answer))
                .flatMap(part -> members(part, answer)),
            figure(answer, other).stream())
        .filter(quote -> isNew(quote, other))
        .toList();
  }

  /** The first of two deeds that the answer tells in one breath, as in "came and saw". */
  public List<KeyQuote> deeds(KeyQuote answer, Excerpt other) {
    ParsedSentence parsed = language.parse(answer.exact());
    return Clause.finite(parsed).stream()
        .flatMap(clause -> DEEDS.matcher(predicate(parsed, clause)).results())
        .map(two -> quote(answer.statement(), two.group(1)))
        .filter(quote -> isNew(quote, other))
        .toList();
  }

  private static String predicate(ParsedSentence parsed, Clause clause) {
    return parsed.text().substring(parsed.token(clause.verbGroup().get(0)).start());
  }

  /** The answer's own sentence, or one that goes on about it. */
  private boolean isOfOnePiece(Statement part, Excerpt mine, KeyQuote answer) {
    return part.equals(answer.statement())
        || new Bearing(mine, matter).goesOnFrom(part, answer.statement())
        || answer.statement().names().stream()
            .filter(name -> answer.exact().contains(name))
            .anyMatch(name -> part.exact().contains(name));
  }

  private Stream<KeyQuote> members(Statement part, KeyQuote answer) {
    return new Listing(language)
        .members(part.exact()).stream()
            .filter(QuotationMarks::areBalanced)
            .filter(words -> words.split("\\s+").length <= MOST_WORDS)
            .map(words -> quote(part, words))
            .filter(quote -> !quote.overlaps(answer));
  }

  private KeyQuote quote(Statement part, String words) {
    boolean clause = new Listing(language).isClause(words) && !new Listing(language).isThing(words);
    return new KeyQuote(part, "", words, Words.lemmas(words), clause);
  }

  private static boolean isNew(KeyQuote quote, Excerpt other) {
    List<String> theirs = other.lemmas();
    List<String> words = quote.lemmas().stream().distinct().toList();
    long fresh = words.stream().filter(word -> !theirs.contains(word)).count();
    return fresh >= Math.min(FEWEST_NEW_WORDS, words.size()) && 2 * fresh >= words.size();
  }

  /** What the answer counts, where the other side doesn't have the number. */
  private Optional<KeyQuote> figure(KeyQuote answer, Excerpt other) {
    Matcher figure = FIGURE.matcher(answer.exact());
    return figure.find() && !other.text().contains(figure.group())
        ? counted(answer.exact(), figure.start())
            .map(words -> tail(answer.exact(), words))
            .map(words -> quote(answer.statement(), words))
        : Optional.empty();
  }

  /** With what is said of it, where the answer ends in that. */
  private String tail(String answer, String counted) {
    String tail = answer.substring(answer.indexOf(counted));
    boolean isShort = tail.split("\\s+").length <= MOST_WORDS_OF_A_FIGURE;
    return isShort && new Listing(language).isClause(tail) ? tail : counted;
  }

  /** The widest phrase around it that is still short, up to a preposition. */
  private Optional<String> counted(String words, int at) {
    ParsedSentence parsed = language.parse(words);
    String widest = "";
    int token = 0;
    while (parsed.token(token).end() <= at) {
      token++;
    }
    for (int steps = 0; token >= 0 && steps < parsed.tokens().size(); steps++) {
      String phrase = parsed.text(parsed.subtree(token));
      if (parsed.token(token).isVerb() || phrase.split("\\s+").length > MOST_WORDS_OF_A_FIGURE) {
        break;
      }
      widest = CASE.matcher(phrase).replaceFirst("");
      token = parsed.hasRelation(token, "nmod", "obl") ? -1 : parsed.token(token).head();
    }
    return widest.contains(" ") ? Optional.of(widest) : Optional.empty();
  }
}
