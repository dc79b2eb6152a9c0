package org.quizwright.analysis.name;

import java.util.regex.Pattern;

/** Tells a newspaper that goes by one ordinary word: "the Bulletin". */
public final class Papers {

  private static final Pattern TITLE =
      Pattern.compile(
          "Times|Gazette|Herald|Courier|Tribune|Guardian|Observer|Chronicle|Mercury|Examiner|Telegraph"
              + "|Sentinel|Bulletin|Inquirer|Echo|Advertiser|Independent|Economist|Spectator|Standard|Star|Mirror");
  private static final Pattern ARTICLE = Pattern.compile("\\b[Tt]he\\s+[“\"]?$");

  private static final Pattern CAPITAL = Pattern.compile("\\bThe\\s+$");

  private Papers() {}

  /** The title with the article that it is printed with inside a sentence: "in The Times". */
  public static String title(NameMention mention) {
    boolean capital = CAPITAL.matcher(mention.before()).find();
    return TITLE.matcher(mention.name()).matches() && capital
        ? "The " + mention.name()
        : mention.name();
  }

  static boolean isOne(NameMention mention) {
    return TITLE.matcher(mention.name()).matches() && ARTICLE.matcher(mention.before()).find();
  }
}
