package org.quizwright.analysis.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.Span;

/** Forms of address and of office that stand before a person's name. */
public final class Titles {

  private static final Lexicon LIST = Lexicon.read("titles");
  private static final Pattern BEFORE =
      Pattern.compile("((?:\\b(?i:" + LIST.asAlternatives() + ")\\.?\\s+)+)$");

  private Titles() {}

  public static boolean isTitle(String word) {
    return LIST.has(word.replace(".", ""));
  }

  /** The mention with the capitalised titles that stand before it; itself if there are none. */
  public static NameMention titled(NameMention mention) {
    String near = mention.justBefore();
    Matcher before = BEFORE.matcher(near);
    if (!before.find()) {
      return mention;
    }
    String titles = before.group(1);
    int from = mention.span().start() - near.length() + before.start();
    while (!titles.isEmpty() && !Character.isUpperCase(titles.charAt(0))) {
      int cut = titles.indexOf(' ') + 1;
      titles = titles.substring(cut);
      from += cut;
    }
    return titles.isEmpty() ? mention : mention.over(new Span(from, mention.span().end()));
  }

  /** Whether a capitalised title stands before it. */
  static boolean isTitled(NameMention mention) {
    return !titled(mention).equals(mention);
  }

  /** "General Assembly", "Governor of Marl": the title is part of what is named. */
  private static boolean isOffice(String name) {
    return name.contains(" of ") || NameForm.isBodyNoun(NameForm.head(name));
  }

  /** The mention without titles at its front. */
  public static NameMention untitled(NameMention mention) {
    NameMention bare = mention;
    while (!bare.isSingle() && isTitle(bare.firstWord()) && !isOffice(bare.name())) {
      int cut = bare.name().indexOf(' ') + 1;
      bare = bare.over(new Span(bare.span().start() + cut, bare.span().end()));
    }
    return bare;
  }
}
