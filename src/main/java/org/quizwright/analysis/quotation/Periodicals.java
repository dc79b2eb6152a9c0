package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.analysis.name.Papers;
import org.quizwright.model.source.Passage;

/** Knows newspapers and magazines by their titles, and which one "the newspaper" means. */
final class Periodicals {

  private static final Pattern GENERIC =
      Pattern.compile("(?i)the (?:news)?(?:paper|journal|magazine|daily|weekly)");
  private static final Pattern TITLE = Pattern.compile("\\b([Tt]he )" + Papers.NAME + "\\b");

  private Periodicals() {}

  /** The speaker, under the title of the periodical where one stands before the tag. */
  static Speaker named(Speaker speaker, Tag tag) {
    return GENERIC.matcher(speaker.name()).matches()
        ? lastTitle(tag).map(title -> new Speaker(title, speaker.name())).orElse(speaker)
        : speaker;
  }

  private static Optional<String> lastTitle(Tag tag) {
    List<Passage> passages = tag.passage().source().passages();
    int n = tag.passage().passage().n();
    String before = n > 1 ? passages.get(n - 2).text() + " " : "";
    return TITLE
        .matcher(before + tag.passage().text().substring(0, tag.offset()))
        .results()
        .map(MatchResult::group)
        .reduce((first, second) -> second);
  }
}
