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

  private static final Pattern WORK_OR_BODY =
      Pattern.compile(
          "(?:\\b(?:journal|newspaper|magazine|paper|party|club|company|union|reporter of|reporter for)"
              + "|\\b(?:the|The)\\s+\\p{Lu}\\p{Ll}+)\\s+$");
  private static final Pattern ABBREVIATED = Pattern.compile("^,\\s+\\p{Lu}{2,}\\)");

  private HumanSigns() {}

  /** Whether what stands around it shows that the name is a body's or a work's. */
  static boolean isMisread(NameMention mention) {
    return WORK_OR_BODY.matcher(mention.before()).find()
        || ABBREVIATED.matcher(mention.after()).find();
  }

  static boolean at(NameMention mention) {
    return WHO.matcher(mention.after()).find()
        || ACT.matcher(mention.after()).find()
        || HONORIFIC.matcher(mention.before()).find()
        || RoleFinder.at(mention).isPresent();
  }
}
