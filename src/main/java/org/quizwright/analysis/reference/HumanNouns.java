package org.quizwright.analysis.reference;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.name.Papers;
import org.quizwright.language.Token;

/** Common nouns for people, by the program's lists and by their endings. */
public final class HumanNouns {

  private static final Lexicon ROLES = Lexicon.read("role-nouns");
  private static final Lexicon PERSONS = Lexicon.read("person-nouns");
  private static final Lexicon UTTERANCES = Lexicon.read("utterance-nouns");
  private static final Lexicon COLLECTIVES = Lexicon.read("collective-nouns");
  private static final Pattern DOER =
      Pattern.compile(
          ".{2,}(?:[^aeiou]er|or|ist|ian|man|men|woman|women|smith|wright)|men|women|people");

  /** "an American", "a Prussian". */
  private static final Pattern NATIONAL = Pattern.compile("\\p{Lu}\\p{L}+(?:ican|ian|sman|swoman)");

  private static final Lexicon THINGS = Lexicon.read("not-doers");

  private static final List<String> OWN_WORDS =
      List.of(
          "word", "phrase", "remark", "comment", "reply", "answer", "response", "retort", "advice");

  private static final Lexicon FEMALE = Lexicon.read("female-nouns");
  private static final Lexicon MALE = Lexicon.read("male-nouns");

  private HumanNouns() {}

  public static boolean isPerson(Token token) {
    String word = token.lemma().toLowerCase(Locale.ROOT);
    String lemma = token.hasTag("NNPS") ? word.replaceFirst("s$", "") : word;
    boolean national =
        NATIONAL.matcher(token.text()).matches() && token.relation().startsWith("nsubj");
    return (token.isNoun() || national)
        && !isUtterance(token)
        && (national
            || ROLES.has(lemma)
            || PERSONS.has(lemma)
            || (DOER.matcher(lemma).matches() && !THINGS.has(lemma) && !COLLECTIVES.has(lemma)));
  }

  public static boolean isBody(Token token) {
    return token.isNoun() && COLLECTIVES.has(token.lemma());
  }

  /** Whether a name's last word, or its last before "of", is one of a document or a body. */
  public static boolean isNoPerson(String name) {
    String last = name.replaceFirst(" (?:of|for) .*", "").replaceFirst(".* ", "");
    return UTTERANCES.has(last)
        || COLLECTIVES.has(last)
        || name.matches("(?:[Tt]he )?" + Papers.NAME);
  }

  public static boolean isUtterance(Token token) {
    return token.isNoun() && (UTTERANCES.has(token.lemma()) || UTTERANCES.has(token.text()));
  }

  /** What can only be its speaker's: someone's words, answer, phrase. */
  public static boolean isOwnWord(Token token) {
    return token.isNoun() && OWN_WORDS.contains(token.lemma());
  }

  public static boolean isFemale(String word) {
    return FEMALE.has(word);
  }

  public static boolean isMale(String word) {
    return MALE.has(word);
  }
}
