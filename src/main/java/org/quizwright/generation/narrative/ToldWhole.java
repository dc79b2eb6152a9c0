package org.quizwright.generation.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.model.content.Mention;
import org.quizwright.model.source.Passage;

/**
 * Whether a label tells a deed as its sentence does but for the date, and the text prints the year:
 * "they voted by 96 to 93" isn't told whole by "they voted to 93".
 */
final class ToldWhole {

  private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b");

  /** What may stand before a date, which goes with it. */
  private static final String BEFORE =
      ",? ?\\b(?:(?:early |late )?(?:on|in|by|during|at|from)(?: the)?"
          + "(?: (?:night|evening|morning|afternoon|spring|summer|autumn|winter|end|beginning) of)?"
          + "(?: \\p{L}+day,?)? ?)?";

  /** After a whole deed comes a stop, or where, when or why it was done. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?s)(?!, (?:by|for|to|that|into|against)\\b)\\s*(?:[,.;:—–(”]|$|(?:and|but|in|on|at|by|for|from|with|when|where|while|because|after|before"
              + "|until|under|during|as|without|against|near)\\b).*");

  private ToldWhole() {}

  static boolean test(Facts facts, DatedDeed deed) {
    Mention mention = deed.mention();
    return printsYear(facts, deed, mention)
        && Stream.of(mention.exact(), undated(mention))
            .anyMatch(told -> isWhole(told, deed.predicate()))
        && !mention
            .exact()
            .matches(
                "(?s).*\\b(?i:through|throughout|between) "
                    + Pattern.quote(mention.dateText().replaceFirst(" .*", ""))
                    + "\\b.*")
        && !isParticiple(undated(mention), deed.predicate())
        && isFinite(facts, deed);
  }

  /** "The note delivered on 3 May was lost": what follows is the verb. */
  private static boolean isParticiple(String told, String predicate) {
    return Pattern.compile(Pattern.quote(predicate) + " (?:was|were|is|are|had|has|did)\\b")
        .matcher(told)
        .find();
  }

  private static String undated(Mention mention) {
    return mention
        .exact()
        .replaceFirst(BEFORE + Pattern.quote(mention.dateText()), "")
        .replaceAll("\\s+", " ");
  }

  private static boolean isWhole(String told, String predicate) {
    int at = told.indexOf(predicate);
    return at >= 0
        && !told.substring(0, at).endsWith("had ")
        && WHOLE.matcher(told.substring(at + predicate.length())).matches();
  }

  /** In the sentence, or else as the only year that its passage has named by then. */
  private static boolean printsYear(Facts facts, DatedDeed deed, Mention mention) {
    String text = facts.passage(mention.ref()).map(Passage::text).orElse("");
    String upTo = text.substring(0, Math.max(0, text.indexOf(mention.exact())));
    String year = Integer.toString(deed.event().date().year());
    return mention.exact().contains(year)
        || YEAR.matcher(upTo)
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList()
            .equals(List.of(year));
  }

  /** "The pupil named Ann had left": in the sentence itself, "named" is no verb that tells. */
  private static boolean isFinite(Facts facts, DatedDeed deed) {
    String verb = deed.label().token(deed.core().clause().head()).text();
    Optional<ParsedSentence> parsed = facts.parse(deed.mention().ref());
    return parsed
        .filter(
            sentence ->
                sentence.tokens().stream()
                    .filter(token -> token.text().equals(verb))
                    .anyMatch(token -> tells(sentence, token)))
        .isPresent();
  }

  private static boolean tells(ParsedSentence sentence, Token token) {
    int at = sentence.tokens().indexOf(token);
    int first = sentence.hasRelation(at, "conj") ? token.head() : at;
    boolean relative =
        Stream.of("acl", "acl:relcl", "amod", "advcl")
            .anyMatch(relation -> sentence.hasRelation(first, relation));
    return !relative
        && (token.hasTag("VBD") || !sentence.children(at, "aux", "aux:pass").isEmpty());
  }
}
