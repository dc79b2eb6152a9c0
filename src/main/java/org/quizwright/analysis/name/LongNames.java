package org.quizwright.analysis.name;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.language.Token;

/** How a body's name goes on over "and", over a possessive, or with "on" and what it is about. */
final class LongNames {

  private static final int LONGEST_SUBJECT = 4;

  private static final Pattern DETERMINER =
      Pattern.compile("(?i)the|an?|its|their|our|his|her|[’']s?");

  /** Kinds of house that a board or committee may run several of. */
  private static final Pattern HOUSE =
      Pattern.compile("Hospitals?|Schools?|Colleges?|Library|Libraries|Museum|Theatre|Banks?");

  private static final Pattern RUNS_HOUSES =
      Pattern.compile("Board|Committee|Council|Commission|Trust|Society|Fund|Department|Company");

  /** "the Liberals and Labour Party" are two. */
  private static final Pattern ADHERENTS = Pattern.compile(".*(?:ists|ives|als|ans|ers|ors|rats)");

  private static final Pattern AIM =
      Pattern.compile("\\p{Lu}\\p{L}+(?:tion|sion|ment|ance|ence|ing|ief|ery|ism)");

  /** What may bear the names of two places that taggers take for people. */
  private static final Pattern FIRM = Pattern.compile("Company|Corporation|Railway");

  private static final Pattern ABOUT =
      Pattern.compile("Committee|Commission|Conference|Inquiry|Board|Council");

  private static final Pattern LAND =
      Pattern.compile("Land|Island|Islands|Bay|Cove|Green|Cross|Hill|Point|Creek|Head");

  private LongNames() {}

  /** Where "the Arts and Labour Council" ends, given its first word's place; else {@code end}. */
  static int overAnd(List<Token> tokens, int first, int end) {
    boolean led = first > 0 && DETERMINER.matcher(tokens.get(first - 1).text()).matches();
    if (!led || end >= tokens.size() || !tokens.get(end).text().equals("and")) {
      return end;
    }
    int to = run(tokens, end + 1);
    List<Token> left = tokens.subList(first, end);
    return to - end > 2 && isOneBody(left, tokens.subList(end + 1, to)) ? to : end;
  }

  /** "the Society for the Mitigation and Gradual Abolition of Slavery": what it is for. */
  static int overAims(List<Token> tokens, int first, int end) {
    boolean more =
        end + 1 < tokens.size()
            && tokens.get(end).text().equals("and")
            && AIM.matcher(tokens.get(end - 1).text()).matches()
            && tokens.subList(first, end).stream().anyMatch(t -> t.text().matches("for|of"))
            && NameForm.isBodyNoun(tokens.get(first).text());
    int to = more ? run(tokens, end + 1) : end;
    boolean aim = to > end + 1 && AIM.matcher(tokens.get(to - 1).text()).matches();
    boolean of =
        aim
            && to + 1 < tokens.size()
            && tokens.get(to).text().equals("of")
            && Character.isUpperCase(tokens.get(to + 1).text().charAt(0));
    return of ? to + 2 : aim ? to : end;
  }

  private static boolean isOneBody(List<Token> left, List<Token> right) {
    String head = right.get(right.size() - 1).text();
    String before = left.get(left.size() - 1).text();
    boolean house = HOUSE.matcher(before).matches() && RUNS_HOUSES.matcher(head).matches();
    boolean attribute = !NameForm.isBodyNoun(before) && !ADHERENTS.matcher(before).matches();
    boolean body = NameForm.isBodyNoun(head) && !head.endsWith("s");
    boolean firm = FIRM.matcher(head).matches() && !before.endsWith("s");
    boolean somebody =
        left.stream()
            .anyMatch(t -> (!firm && t.entity().equals("PERSON")) || Titles.isTitle(t.text()));
    boolean country = has(left, "LOCATION") && left.size() == 1 && !has(right, "LOCATION");
    return body && (house || attribute) && !somebody && !country;
  }

  /** Whether a body's name begins at {@code from}, and nobody's. */
  static boolean isBody(List<Token> tokens, int from) {
    int to = run(tokens, from);
    return to > from
        && NameForm.isBodyNoun(tokens.get(to - 1).text())
        && tokens.subList(from, to).stream().noneMatch(t -> t.entity().equals("PERSON"));
  }

  private static boolean has(List<Token> tokens, String entity) {
    return tokens.stream().anyMatch(token -> token.entity().equals(entity));
  }

  /** Where the capitalised words that begin at {@code from} end. */
  private static int run(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size() && Character.isUpperCase(tokens.get(to).text().charAt(0))) {
      to++;
    }
    return to;
  }

  /** Whether the possessive at {@code end} is part: "the Hudson’s Bay Company", "Cook’s Bay". */
  static boolean isOverPossessive(List<Token> tokens, int first, int end) {
    int next = end + 1;
    if (!tokens.get(end).text().matches("[’']s") || next >= tokens.size()) {
      return false;
    }
    Token owner = tokens.get(end - 1);
    if (owner.text().matches("Women|Men|People|Children")) {
      return run(tokens, next) > next;
    }
    int to = run(tokens, next);
    boolean land = to == next + 1 && LAND.matcher(tokens.get(next).text()).matches();
    boolean named = first > 0 && tokens.get(first - 1).text().matches("(?i)the|an?");
    boolean body = to > next && NameForm.isBodyNoun(tokens.get(to - 1).text());
    boolean holder = owner.text().endsWith("ish") || Titles.isTitle(owner.text());
    boolean place = owner.entity().equals("LOCATION") || owner.entity().equals("ORGANIZATION");
    return land
        || (LAND.matcher(tokens.get(next).text()).matches() && body)
        || (named && body && !holder && !place && !NameForm.isBodyNoun(owner.text()));
  }

  /** Where "Royal Commission on the poor laws" or "Committee on Rules" ends; else {@code end}. */
  static int aboutSubject(List<Token> tokens, int end) {
    boolean about =
        end + 1 < tokens.size()
            && tokens.get(end).text().equals("on")
            && ABOUT.matcher(tokens.get(end - 1).text()).matches();
    int from = about && tokens.get(end + 1).text().equals("the") ? end + 2 : end + 1;
    int to = from;
    while (about && to < tokens.size() && to - from < LONGEST_SUBJECT && isSubject(tokens, to)) {
      to++;
    }
    return about && to > from && tokens.get(to - 1).isNoun() ? to : end;
  }

  private static boolean isSubject(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.hasTag("JJ", "NN", "NNS", "NNP", "NNPS") && !NotNames.isOne(token.text());
  }
}
