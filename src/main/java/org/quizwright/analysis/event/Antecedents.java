package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.language.Case;
import org.quizwright.language.Months;

/** Puts the name for "the company" where the text has just said which company it means. */
final class Antecedents {

  private static final Pattern BARE =
      Pattern.compile(
          "\\b[Tt]he (company|bank|union|party|committee|commission|association|federation|league"
              + "|corporation|agency|ministry|mill|colliery|shipyard|foundry|factory|college|university|museum|guild"
              + "|regiment)\\b(?! (?:of|near|that|which)\\b| (?:at|in|to|from) (?!"
              + Months.ANY
              + ")\\p{Lu})");

  /** How far back a name still counts as just said, in chars. */
  private static final int REACH = 1500;

  private Antecedents() {}

  /** The sentence with the name put in; empty where it has no such word or no such name. */
  static Optional<String> resolved(AnalysedPassage passage, int index) {
    String text = passage.sentences().get(index).text();
    Matcher bare = BARE.matcher(text);
    if (!bare.find()) {
      return Optional.empty();
    }
    String before = before(passage, index) + text.substring(0, bare.start());
    return last(before, bare.group(1))
        .map(name -> text.substring(0, bare.start()) + "the " + name + text.substring(bare.end()));
  }

  /** What stands before the sentence, the passage before included. */
  private static String before(AnalysedPassage passage, int index) {
    int n = passage.passage().n();
    String earlier = n > 1 ? passage.source().passages().get(n - 2).text() + "\n" : "";
    String all =
        earlier + passage.text().substring(0, passage.sentences().get(index).span().start());
    return all.substring(Math.max(0, all.length() - REACH));
  }

  /** The only name that ends in {@code noun}. */
  private static Optional<String> last(String before, String noun) {
    List<String> names =
        Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]+ ){1,4}" + Case.upper(noun) + "\\b")
            .matcher(before)
            .results()
            .map(MatchResult::group)
            .map(name -> name.replaceFirst("^(?:The|An?|His|Her|Its|Their|Our|My|This|That) ", ""))
            .distinct()
            .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }
}
