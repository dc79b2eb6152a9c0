package org.quizwright.analysis.event;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.analysis.name.GivenNames;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Pronouns of a label that could mean somebody whom it doesn't name. */
final class OpenPronouns {

  private OpenPronouns() {}

  /** Pronouns other than those that can only mean the subject ("its own", "itself"). */
  static boolean areIn(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    return draft.tokens().stream()
        .filter(i -> sentence.token(i).hasTag("PRP", "PRP$", "WP", "WP$", "WDT", "EX"))
        .anyMatch(i -> i < draft.subject() || !meansSubject(sentence, i, draft.subject()));
  }

  private static boolean meansSubject(ParsedSentence sentence, int pronoun, int subject) {
    Token named = sentence.token(subject);
    String text = sentence.token(pronoun).text();
    if (isSeveral(sentence, subject)) {
      return List.of("their", "themselves").contains(text)
          && IntStream.range(subject + 1, pronoun)
              .noneMatch(i -> sentence.token(i).hasTag("NNS") && isArgument(sentence, i));
    }
    if (!named.hasTag("NNP") || List.of("its", "itself").contains(text)) {
      return List.of("its", "itself").contains(text) && !mayBePerson(named);
    }
    return isOnlyPerson(sentence, pronoun, subject)
        || (List.of("his", "her", "himself", "herself").contains(text)
            && isOnlyPersonBefore(sentence, pronoun, subject)
            && !isOfOtherSex(sentence, pronoun, subject));
  }

  /** A name that no tagger knows is as likely a person's: "Arkle won some of its members". */
  private static boolean mayBePerson(Token named) {
    return named.entity().equals("PERSON")
        || (named.hasTag("NNP")
            && !named.isNamed()
            && named.text().substring(1).matches(".*\\p{Ll}.*"));
  }

  /** "attacked the soldiers in their barracks": whose? */
  private static boolean isArgument(ParsedSentence sentence, int noun) {
    return sentence.hasRelation(noun, "obj", "iobj");
  }

  /** Grey in "Grey lost his seat" and in "Parliament drove Grey from his seat". */
  private static boolean isOnlyPersonBefore(ParsedSentence sentence, int pronoun, int subject) {
    long others =
        IntStream.range(subject + 1, pronoun)
            .filter(i -> sentence.token(i).entity().equals("PERSON"))
            .filter(i -> sentence.hasRelation(i, "obj", "iobj", "obl", "nsubj"))
            .count();
    return others == (sentence.token(subject).entity().equals("PERSON") ? 0 : 1);
  }

  /** "The school offered Marie his post." */
  private static boolean isOfOtherSex(ParsedSentence sentence, int pronoun, int subject) {
    boolean his = sentence.token(pronoun).text().startsWith("hi");
    int person =
        IntStream.concat(IntStream.of(subject), IntStream.range(subject + 1, pronoun))
            .filter(i -> sentence.token(i).entity().equals("PERSON"))
            .findFirst()
            .orElse(subject);
    int first = person;
    while (first > 0 && sentence.token(first - 1).entity().equals("PERSON")) {
      first--;
    }
    String given = sentence.token(first).text();
    return GivenNames.isGivenAlone(given, his) && !GivenNames.isGivenAlone(given, !his);
  }

  private static boolean isSeveral(ParsedSentence sentence, int subject) {
    return sentence.token(subject).hasTag("NNS", "NNPS")
        || Stream.concat(Stream.of(subject), sentence.children(subject, "conj").stream())
            .flatMap(i -> sentence.children(i, "cc").stream())
            .anyMatch(i -> sentence.token(i).lemma().equals("and"));
  }

  /** "Grey announced that he would resign": nobody else has been named whom "he" could mean. */
  private static boolean isOnlyPerson(ParsedSentence sentence, int pronoun, int subject) {
    return sentence.token(subject).entity().equals("PERSON")
        && List.of("he", "she").contains(sentence.token(pronoun).text())
        && sentence.token(pronoun - 1).text().equals("that")
        && IntStream.range(subject + 1, pronoun)
            .noneMatch(i -> sentence.token(i).entity().equals("PERSON"));
  }
}
