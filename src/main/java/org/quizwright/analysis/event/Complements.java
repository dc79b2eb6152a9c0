package org.quizwright.analysis.event;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** What some verbs can't do without: whom one assures one assures of something. */
final class Complements {

  /** Verbs of telling somebody something, or of making somebody do it. */
  private static final List<String> TELLING =
      List.of(
          "assure",
          "inform",
          "remind",
          "convince",
          "persuade",
          "tell",
          "notify",
          "advise",
          "force",
          "compel",
          "oblige",
          "enable",
          "encourage",
          "instruct",
          "promise",
          "cause");

  /** Verbs of saying, which say what. */
  private static final List<String> SAYING =
      List.of(
          "complain",
          "declare",
          "announce",
          "claim",
          "insist",
          "decide",
          "agree",
          "vow",
          "argue",
          "admit",
          "confess",
          "assert",
          "predict",
          "promise",
          "propose",
          "begin",
          "want",
          "seem",
          "fail",
          "try",
          "threaten",
          "refuse",
          "intend",
          "manage");

  /** Verbs of taking one thing as another. */
  private static final List<String> NAMING =
      List.of(
          "name",
          "describe",
          "regard",
          "treat",
          "hail",
          "brand",
          "denounce",
          "recognise",
          "recognize",
          "dub",
          "deem",
          "style",
          "consider");

  private static final Pattern TOLD =
      Pattern.compile("(?i)\\b(?:that|to|how|whether|what|not|of)\\b|[“\"‘]");
  private static final Pattern AS = Pattern.compile("(?i)\\b(?:as|to be)\\b|[“\"‘]");

  private Complements() {}

  static boolean areThere(LabelDraft draft, DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    Token verb = sentence.token(predicate.head());
    int at = draft.text().lastIndexOf(verb.text());
    String rest = at < 0 ? "" : draft.text().substring(at + verb.text().length());
    boolean passive = predicate.clause().isPassive();
    if (passive) {
      return true;
    }
    if (TELLING.contains(verb.lemma())) {
      return TOLD.matcher(withoutNames(rest)).find();
    }
    if (NAMING.contains(verb.lemma())) {
      return AS.matcher(rest).find();
    }
    return !SAYING.contains(verb.lemma()) || !rest.isBlank();
  }

  /** "the House of Lords": an "of" of a name's. */
  private static String withoutNames(String text) {
    return text.replaceAll("\\p{Lu}[\\p{L}’'-]+ of (?:the )?\\p{Lu}", "");
  }
}
