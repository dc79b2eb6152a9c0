package org.quizwright.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a body that takes an article: "the International Panel on Safety". */
public final class BodyName {

  private static final String KIND =
      "(?:Panel|Commission|Committee|Subcommittee|Council|Board|Union|Association|Society|League|Ministry|Department"
          + "|Congress|Court|Inquiry|Group|Bureau|Office|Institute|Agency|Federation|Organisation|Organization|Convention"
          + "|Assembly|Government|Company|Conference|Party|Corporation|Chamber|Foundation|Mission|Authority)";

  /** "Committee of Public Safety", "Labour Party", "Royal Society", but not "Leeds Council". */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}-]+ ){0,4}"
              + KIND
              + " (?:of|on|for|to|into)(?: .*)?"
              + "|(?:International|National|Royal|Central|General|United|Joint|Special|Select|Federal|Imperial|British|American)(?: \\p{Lu}[\\p{L}-]+){0,4} "
              + KIND
              + "|(?:\\p{Lu}[\\p{L}’-]+(?: and| of)? )+(?:Party|Government|Ministry|Committee|Subcommittee|Commission|Association"
              + "|Union|League|Federation|Congress|Convention|Assembly|Panel|Bureau|Agency|Inquiry|Office|Department))");

  /** "Press Office, Saltby": where a body sits is no part of its name. */
  private static final Pattern SEATED =
      Pattern.compile("([^,]+), \\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){0,2}");

  private static final String ARTICLE = "The ";

  private BodyName() {}

  /** A body's {@code name} with its article and without its seat; any other name as it is. */
  public static String of(String name) {
    Matcher seated = SEATED.matcher(name);
    String body = (seated.matches() ? seated.group(1) : name).replaceFirst("^[Tt]he ", "");
    return BARE.matcher(body).matches() ? ARTICLE + body : name;
  }

  /** {@code name} as it reads inside a sentence; a newspaper's or a person's stays as it is. */
  public static String inside(String name) {
    boolean body =
        name.startsWith(ARTICLE) && BARE.matcher(name.substring(ARTICLE.length())).matches();
    return body ? Case.lower(name) : name;
  }
}
