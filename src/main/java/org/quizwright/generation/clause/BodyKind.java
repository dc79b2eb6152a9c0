package org.quizwright.generation.clause;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Body;

/** What sort of body a name stands for, so that no bank stands where only a union can. */
public enum BodyKind {
  UNION("(?:trade |labou?r )?unions?|workers|miners|teamsters|federation of .*(?:unions|labou?r)"),
  PARTY("party|bloc"),
  BANK("bank|monetary fund|treasury|exchange"),
  STATE(
      "ministry|department|government|council|parliament|assembly|soviet|politburo|kremlin|white house"
          + "|senate|congress|agency|administration|commission|court|board|duma|secretariat|kgb|cia|fbi"),
  PRESS("newspaper|times|post|gazette|gazeta|courier|herald|journal|tribune|guardian|pravda|news"),
  SCHOOL("university|college|school|institute|academy"),
  CHURCH("church|abbey|convent|monastery|diocese"),
  COMMITTEE("committees?|club|society|association|league|movement"),
  COMPANY("company|corporation|ltd|inc|works|mill|mines?|railway|cannery|bros|co"),
  OTHER("");

  private final Pattern words;

  BodyKind(String words) {
    this.words = Pattern.compile("(?s).*\\b(?:" + words + ")\\b.*");
  }

  /** Judged by all names of the body and what the texts say it is. */
  public static BodyKind of(Facts facts, String name) {
    String known =
        facts.model().bodies().stream()
            .filter(body -> forms(body).contains(name))
            .flatMap(body -> forms(body).stream())
            .collect(Collectors.joining(" "));
    String glosses =
        facts.model().terms().stream()
            .filter(term -> term.term().equals(name) && term.gloss() != null)
            .map(term -> " " + term.gloss())
            .collect(Collectors.joining());
    String all = (name + " " + known + glosses).toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(kind -> kind != OTHER && kind.words.matcher(all).matches())
        .findFirst()
        .orElse(OTHER);
  }

  private static List<String> forms(Body body) {
    return Stream.concat(Stream.of(body.name()), body.aliases().stream()).toList();
  }
}
