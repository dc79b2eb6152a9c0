package org.quizwright.generation.comparison;

/**
 * What somebody concerned could see of a matter, and what only reached him or her from others.
 *
 * @param seen fits after "could see"
 * @param unseen fits after "but hardly know"
 */
record FirstHand(String seen, String unseen) {

  static FirstHand of(Matter matter) {
    return switch (matter.id()) {
      case "backers" ->
          new FirstHand("that money came and what was done with it", "where all of it came from");
      case "leaders" ->
          new FirstHand("how leaders behaved towards the members", "what was agreed higher up");
      case "lender" ->
          new FirstHand("what the conditions did on the spot", "what had been agreed with whom");
      case "decline" -> new FirstHand("what had stopped working nearby", "the figures for it all");
      case "crime", "gains" ->
          new FirstHand("what went on at one workplace", "who gained from it higher up");
      case "demands", "self-rule" ->
          new FirstHand("what people like the speaker wanted", "what was demanded elsewhere");
      case "own-ends", "false-account", "concessions", "meaning" ->
          new FirstHand("what those who took part wanted", "what others meant to do with it");
      case "blame", "battle", "famine", "church", "vote", "taxes" ->
          new FirstHand("what happened on the spot", "what was decided elsewhere");
      default -> new FirstHand("daily life and work in one place", "how it was elsewhere");
    };
  }
}
