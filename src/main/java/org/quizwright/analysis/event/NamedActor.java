package org.quizwright.analysis.event;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Whether a label says who or what it is about. */
final class NamedActor {

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)\\p{L}+(?:ers|ors|ists|ians)|\\p{L}*(?:men|women)|peasants|students|troops|nuns|monks"
              + "|people|companies|firms");

  private static final Pattern CROWD = Pattern.compile("\\d{1,3}(?:,\\d{3})+|(?i)thousand|million");

  private static final List<String> RULERS =
      List.of(
          "government", "parliament", "crown", "king", "queen", "emperor", "tsar", "pope", "army");

  private final Predicate<String> known;

  /**
   * @param known whether the sheet tells of a noun before it asks
   */
  NamedActor(Predicate<String> known) {
    this.known = known;
  }

  /** By a name, a quoted name, or as a body or group told apart from others of its kind. */
  boolean isTold(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    boolean body =
        List.of("committee", "council", "government", "parliament")
                .contains(sentence.token(draft.subject()).lemma())
            && sentence.children(draft.subject(), "amod", "compound").stream()
                .anyMatch(draft.tokens()::contains);
    boolean quoted =
        QuotedStretches.of(sentence).stream()
            .filter(part -> part.holds(draft.subject()))
            .anyMatch(
                part -> Character.isUpperCase(sentence.token(part.open() + 1).text().charAt(0)));
    return draft.named() > 0
        || body
        || quoted
        || saysWhichPeople(draft)
        || isAll(draft)
        || isRuler(draft)
        || isKnown(draft);
  }

  /** "The government abolished the duty": a country has but one at a time. */
  private static boolean isRuler(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    return RULERS.contains(sentence.token(draft.subject()).lemma())
        && sentence.token(draft.subject()).hasTag("NN", "NNP")
        && sentence.children(draft.subject(), "det", "nmod:poss").stream()
            .allMatch(i -> sentence.token(i).lemma().equals("the"));
  }

  private static boolean isVague(Token adjective) {
    return adjective.text().matches("(?i)several|many|few|various|numerous|other|new");
  }

  /** "The canal was sold", "A canal company was formed". */
  private boolean isKnown(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    return IntStream.concat(
            IntStream.of(draft.subject()),
            sentence.children(draft.subject(), "compound", "nmod").stream()
                .mapToInt(Integer::intValue))
        .filter(draft.tokens()::contains)
        .filter(
            i -> sentence.children(i, "amod").stream().noneMatch(a -> isVague(sentence.token(a))))
        .anyMatch(i -> sentence.token(i).isNoun() && known.test(sentence.token(i).text()));
  }

  /** "Slavery was abolished in the colonies": what nothing determines is all there is of it. */
  static boolean isAll(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    int verb = sentence.token(draft.subject()).head();
    return draft.isPassive()
        && verb >= 0
        && (EventVerbs.DECISIVE.has(sentence.token(verb).lemma())
            || EventWords.TURNING.has(sentence.token(verb).lemma()))
        && sentence.token(draft.subject()).hasTag("NN", "NNS")
        && sentence.children(draft.subject(), "det", "nmod:poss", "nummod").isEmpty();
  }

  /** "Coal miners …", "A strike of coal miners …": a group told apart from others of its kind. */
  private static boolean saysWhichPeople(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    return IntStream.concat(
            IntStream.of(draft.subject()),
            sentence.children(draft.subject(), "nmod").stream().mapToInt(Integer::intValue))
        .filter(draft.tokens()::contains)
        .filter(i -> PEOPLE.matcher(sentence.token(i).text()).matches())
        .anyMatch(
            i ->
                sentence.children(i, "amod", "compound").stream().anyMatch(draft.tokens()::contains)
                    || isCrowd(draft, i));
  }

  /** "300,000 workers struck": so many that everybody knows of them. */
  private static boolean isCrowd(LabelDraft draft, int people) {
    ParsedSentence sentence = draft.sentence();
    return sentence.children(people, "nummod").stream()
        .filter(draft.tokens()::contains)
        .filter(i -> !draft.text().startsWith("As "))
        .anyMatch(i -> CROWD.matcher(sentence.token(i).text()).matches());
  }
}
