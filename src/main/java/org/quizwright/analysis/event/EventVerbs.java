package org.quizwright.analysis.event;

import java.util.List;

/** Verbs by what they say of the world. */
final class EventVerbs {

  /** Lasting states, habits and relations: dated, they give a figure or a situation. */
  static final List<String> STATES =
      List.of(
          "have",
          "include",
          "remain",
          "contain",
          "own",
          "possess",
          "belong",
          "stand",
          "lie",
          "need",
          "want",
          "wish",
          "know",
          "consider",
          "regard",
          "signify",
          "mean",
          "seem",
          "appear",
          "depend",
          "exist",
          "consist",
          "comprise",
          "amount",
          "number",
          "live",
          "dwell",
          "employ",
          "tend",
          "hope",
          "fear",
          "feel",
          "believe",
          "think",
          "like",
          "love",
          "hate",
          "function",
          "rely",
          "work",
          "represent",
          "constitute",
          "total",
          "average",
          "account",
          "produce",
          "export",
          "import",
          "earn",
          "cost",
          "weigh",
          "measure",
          "keep",
          "use",
          "wait",
          "aim",
          "enjoy",
          "resemble",
          "remember",
          "convince",
          "count",
          "look",
          "sound",
          "cover",
          "carry",
          "control",
          "deserve",
          "lack",
          "matter",
          "owe",
          "suit",
          "serve",
          "dominate",
          "do",
          "try",
          "seek");

  /** Saying, writing and showing: the date is the report's, not that of what it reports. */
  static final List<String> SPEAKING =
      List.of(
          "say",
          "state",
          "explain",
          "note",
          "describe",
          "indicate",
          "write",
          "recall",
          "insist",
          "argue",
          "claim",
          "report",
          "reveal",
          "find",
          "show",
          "suggest",
          "estimate",
          "mention",
          "publish",
          "author",
          "document",
          "conclude",
          "tell",
          "ask",
          "answer",
          "reply",
          "remark",
          "observe",
          "comment",
          "record",
          "put",
          "add",
          "quote",
          "predict",
          "expect",
          "forecast");

  /** Ends of lives. */
  static final List<String> DYING = List.of("die", "kill", "murder", "perish", "drown");

  /** Verbs that only their noun makes an event: "led a revolt", "a strike occurred". */
  static final List<String> UNDERTAKING =
      List.of(
          "lead",
          "continue",
          "last",
          "suffer",
          "witness",
          "experience",
          "hold",
          "see",
          "help",
          "contribute",
          "attempt",
          "mark");

  /** Verbs that say only that their subject came about. */
  static final List<String> OCCURRING = List.of("occur", "happen", "arise", "ensue");

  /** Rising and falling: "by 1920 it had fallen" tells a change, however long it took. */
  static final List<String> MOVING =
      List.of(
          "rise",
          "fall",
          "drop",
          "grow",
          "decline",
          "increase",
          "decrease",
          "shrink",
          "plunge",
          "sink",
          "double",
          "triple",
          "halve",
          "soar",
          "climb",
          "peak",
          "collapse",
          "dwindle",
          "expand");

  /** Those who report on what others did. */
  static final List<String> REPORTERS =
      List.of(
          "survey",
          "poll",
          "study",
          "report",
          "census",
          "article",
          "reporter",
          "journalist",
          "correspondent",
          "interviewer",
          "researcher",
          "scholar",
          "historian",
          "statistics",
          "figure",
          "estimate");

  private EventVerbs() {}
}
