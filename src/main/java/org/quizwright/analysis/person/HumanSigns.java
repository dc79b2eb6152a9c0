package org.quizwright.analysis.person;

import java.util.regex.Pattern;

/** Tells a person from a body or a place that was tagged as one. */
final class HumanSigns {

  private static final Pattern WHO = Pattern.compile("^,?\\s+(?:who|himself|herself)\\b");
  private static final Pattern ACT =
      Pattern.compile(
          "^,?\\s+(?:said|told|wrote|explained|recalled|argued|declared|warned|died|was born"
              + "|was (?:elected|appointed|arrested|forced|killed|asked))\\b");
  private static final Pattern HONORIFIC =
      Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|President|Professor)\\.?\\s+$");

  private HumanSigns() {}

  static boolean at(NameMention mention) {
    return WHO.matcher(mention.after()).find()
        || ACT.matcher(mention.after()).find()
        || HONORIFIC.matcher(mention.before()).find()
        || RoleFinder.at(mention).isPresent();
  }
}
