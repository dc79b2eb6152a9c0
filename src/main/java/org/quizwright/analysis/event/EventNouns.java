package org.quizwright.analysis.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Nouns that name something that happens, and how each is said as a clause. */
final class EventNouns {

  /** How a noun becomes a clause. */
  enum Form {
    /** "a strike in X": there was one. */
    HAPPENS,
    /** "the dissolution of X": X was dissolved. */
    UNDERGOES,
    /** "the death of X": X died. */
    DOES
  }

  /**
   * A clause's verb.
   *
   * @param past as a participle for {@link Form#UNDERGOES}, as a past tense for {@link Form#DOES},
   *     empty for {@link Form#HAPPENS}
   */
  record Saying(Form form, String past) {}

  private static final List<String> HAPPENINGS =
      List.of(
          "strike",
          "walk-out",
          "walkout",
          "lockout",
          "demonstration",
          "protest",
          "march",
          "riot",
          "revolt",
          "rebellion",
          "rising",
          "uprising",
          "insurrection",
          "mutiny",
          "revolution",
          "coup",
          "putsch",
          "war",
          "battle",
          "siege",
          "campaign",
          "expedition",
          "crusade",
          "raid",
          "massacre",
          "pogrom",
          "famine",
          "plague",
          "epidemic",
          "outbreak",
          "fire",
          "explosion",
          "blast",
          "disaster",
          "accident",
          "crash",
          "flood",
          "storm",
          "earthquake",
          "derailment",
          "eruption",
          "shipwreck",
          "congress",
          "conference",
          "summit",
          "referendum",
          "election",
          "plebiscite",
          "trial",
          "visit",
          "meeting",
          "boycott",
          "blockade",
          "crisis",
          "panic",
          "struggle",
          "clash");

  private static final Map<String, String> UNDERGONE = new LinkedHashMap<>();
  private static final Map<String, String> DONE = new LinkedHashMap<>();

  static {
    undergo("destruction", "destroyed");
    undergo("dissolution", "dissolved");
    undergo("foundation", "founded");
    undergo("founding", "founded");
    undergo("founder", "founded");
    undergo("formation", "formed");
    undergo("creation", "created");
    undergo("abolition", "abolished");
    undergo("establishment", "established");
    undergo("introduction", "introduced");
    undergo("assassination", "assassinated");
    undergo("execution", "executed");
    undergo("election", "elected");
    undergo("appointment", "appointed");
    undergo("signing", "signed");
    undergo("adoption", "adopted");
    undergo("annexation", "annexed");
    undergo("invasion", "invaded");
    undergo("occupation", "occupied");
    undergo("conquest", "conquered");
    undergo("capture", "captured");
    undergo("liberation", "liberated");
    undergo("defeat", "defeated");
    undergo("opening", "opened");
    undergo("closure", "closed");
    undergo("completion", "completed");
    undergo("privatization", "privatized");
    undergo("privatisation", "privatised");
    undergo("nationalization", "nationalized");
    undergo("nationalisation", "nationalised");
    undergo("unification", "unified");
    undergo("partition", "partitioned");
    undergo("expulsion", "expelled");
    undergo("deportation", "deported");
    undergo("proclamation", "proclaimed");
    undergo("declaration", "declared");
    undergo("launch", "launched");
    undergo("coronation", "crowned");
    undergo("burning", "burnt");
    undergo("storming", "stormed");
    undergo("overthrow", "overthrown");
    undergo("repeal", "repealed");
    undergo("arrest", "arrested");
    undergo("release", "released");
    undergo("suppression", "suppressed");
    undergo("usurpation", "usurped");
    undergo("restoration", "restored");
    undergo("construction", "built");
    undergo("building", "built");
    undergo("publication", "published");
    undergo("passage", "passed");
    undergo("ratification", "ratified");
    undergo("merger", "merged");
    does("death", "died");
    does("birth", "was born");
    does("collapse", "collapsed");
    does("fall", "fell");
    does("outbreak", "broke out");
    does("arrival", "arrived");
    does("abdication", "abdicated");
    does("resignation", "resigned");
    does("surrender", "surrendered");
    does("emergence", "emerged");
    does("return", "returned");
    does("eruption", "erupted");
    does("independence", "became independent");
    does("retirement", "retired");
  }

  private EventNouns() {}

  private static void undergo(String noun, String participle) {
    UNDERGONE.put(noun, participle);
  }

  private static void does(String noun, String past) {
    DONE.put(noun, past);
  }

  /** Also of a name, whose lemma keeps its capital. */
  static boolean isEvent(String lemma) {
    String noun = lemma.toLowerCase(Locale.ROOT);
    return HAPPENINGS.contains(noun) || UNDERGONE.containsKey(noun) || DONE.containsKey(noun);
  }

  /** How {@code lemma} is said where something is named "of" it, or where nothing is. */
  static Optional<Saying> saying(String lemma, boolean of) {
    String noun = lemma.toLowerCase(Locale.ROOT);
    if (of && UNDERGONE.containsKey(noun)) {
      return Optional.of(new Saying(Form.UNDERGOES, UNDERGONE.get(noun)));
    }
    if (of && DONE.containsKey(noun)) {
      return Optional.of(new Saying(Form.DOES, DONE.get(noun)));
    }
    return HAPPENINGS.contains(noun) ? Optional.of(new Saying(Form.HAPPENS, "")) : Optional.empty();
  }
}
