package org.quizwright.analysis.event;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Whether a label says too little to stand alone. */
final class Brevity {

  private static final int FEWEST_WORDS = 4;

  /** "Ann Rowe was arrested", "Rowe died" say all there is. */
  private static final int FEWEST_OF_PERSON = 2;

  /** "The Harrow Bank failed" does, too. */
  private static final int FEWEST_OF_NAMED = 3;

  private static final Pattern DIED =
      Pattern.compile("\\b(?:died|was (?:killed|assassinated|murdered))\\b");

  /** "Rowe resigned" says all there is, too. */
  private static final Pattern LEFT_OFFICE =
      Pattern.compile("\\b(?:resigned|abdicated|surrendered)$");

  /** "Rowe became president" does, too. */
  private static final Pattern BECAME = Pattern.compile("\\bbecame \\p{Ll}+$");

  private static final List<String> ORDERS =
      List.of("dynasty", "empire", "republic", "kingdom", "regime", "wall");

  /** Adjectives that many bodies of one kind have. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "The (?:Central|Royal|National|Supreme|General|Executive|Local|Provisional|Federal|Joint|Special|Grand"
              + "|Upper|Lower|Home|Foreign|New) \\p{Lu}\\p{L}+ \\p{Ll}");

  private Brevity() {}

  /** "The clause came" says little; "Cholera returned to London", "The bridge was burnt" enough. */
  static boolean isTooGreat(LabelDraft draft) {
    boolean whole = draft.isPassive() || tellsADeath(draft);
    if (draft.isPerson() && (whole || LEFT_OFFICE.matcher(draft.text()).find())) {
      return draft.words() < FEWEST_OF_PERSON;
    }
    if (draft.isPerson() && BECAME.matcher(draft.text()).find()) {
      return false;
    }
    if (draft.named() > 1 && namesItsObject(draft)) {
      return false;
    }
    if (goesByName(draft)) {
      return draft.words() < FEWEST_OF_NAMED;
    }
    boolean bare = draft.words() == FEWEST_WORDS && !whole && !goesBeyondVerb(draft);
    return bare || draft.words() < FEWEST_WORDS;
  }

  /** "The Harrow Bank failed", "The Han dynasty collapsed", but not "The Central Committee met". */
  private static boolean goesByName(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    Token subject = sentence.token(draft.subject());
    boolean compound =
        sentence.children(draft.subject(), "compound", "amod").stream()
            .filter(draft.tokens()::contains)
            .anyMatch(i -> i > 0 && Character.isUpperCase(sentence.token(i).text().charAt(0)));
    boolean event = EventNouns.isEvent(subject.lemma()) || ORDERS.contains(subject.lemma());
    return subject.entity().equals("LOCATION")
        || (compound && event)
        || (compound
            && Character.isUpperCase(subject.text().charAt(0))
            && !subject.entity().equals("PERSON")
            && !GENERIC.matcher(draft.text()).lookingAt());
  }

  /** "Lowe released Hale": whom and by whom. */
  private static boolean namesItsObject(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    return sentence.token(draft.subject()).isProperNoun()
        && draft.tokens().stream()
            .anyMatch(i -> sentence.hasRelation(i, "obj") && sentence.token(i).isProperNoun());
  }

  private static boolean goesBeyondVerb(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    return draft.tokens().stream()
        .anyMatch(
            i ->
                sentence.hasRelation(i, "obj")
                    || (i > draft.subject() && sentence.token(i).hasTag("NNP")));
  }

  private static boolean tellsADeath(LabelDraft draft) {
    return draft.isPerson() && DIED.matcher(draft.text()).find();
  }

  /** The label, where the death of somebody named is no toll. */
  static String withoutDeath(LabelDraft draft) {
    return tellsADeath(draft) ? DIED.matcher(draft.text()).replaceAll("") : draft.text();
  }
}
