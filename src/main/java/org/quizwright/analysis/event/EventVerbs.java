package org.quizwright.analysis.event;

import java.util.List;
import java.util.stream.Stream;

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
          "show",
          "list",
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

  /** Coming to a place: "by 1890 the plague had reached the coast". */
  static final List<String> ARRIVING =
      List.of("reach", "spread", "arrive", "enter", "cross", "return", "vanish", "disappear");

  /** Single deeds besides the turning ones: a statement that tells them tells news. */
  static final List<String> DECISIVE =
      List.of(
          "arrest",
          "release",
          "appoint",
          "name",
          "resign",
          "march",
          "capture",
          "seize",
          "destroy",
          "surrender",
          "vote",
          "reach",
          "grant",
          "refuse",
          "win",
          "send",
          "start",
          "end",
          "stop",
          "warn",
          "present",
          "demand",
          "join",
          "combine",
          "occupy",
          "invade",
          "raise",
          "reject",
          "threaten",
          "promise",
          "concede",
          "offer",
          "walk",
          "rally");

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
          "count",
          "inventory",
          "pamphlet",
          "leaflet",
          "newspaper",
          "paper",
          "book",
          "novel",
          "poem",
          "map",
          "chart",
          "list",
          "roll",
          "register",
          "record",
          "memorandum",
          "letter",
          "interview",
          "visitor",
          "traveller",
          "figure",
          "estimate");

  private static final List<String> VAGUE =
      List.of("be", "find", "culminate", "intensify", "accelerate", "guarantee", "gather");

  private EventVerbs() {}

  /**
   * Whether the verb by itself tells a deed: no state, no saying, nothing that only its noun tells.
   */
  static boolean isDeed(String verb) {
    return verb.matches("put|ask")
        || Stream.of(STATES, SPEAKING, DYING, UNDERTAKING, OCCURRING, VAGUE)
            .noneMatch(list -> list.contains(verb));
  }
}
