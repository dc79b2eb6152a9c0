package org.quizwright.generation.comparison.contrast;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.language.Clause;
import org.quizwright.language.Language;

/** Cuts a list of things, or of whole clauses, into its members. */
record Listing(Language language) {

  private static final int FEWEST_WORDS_OF_A_CLAUSE = 3;
  private static final int FEWEST_CLAUSES = 3;
  private static final int FEWEST_THINGS = 4;

  private static final Pattern OPENS =
      Pattern.compile(": |\\binclud(?:ed|es|e|ing) |\\bsuch as |\\bnamely ");

  private static final Pattern JOINT =
      Pattern.compile(",? as well as (?=\\S)|(?<!\\d), (?:and |or )?");

  private static final Pattern END = Pattern.compile(";.*$|(?<=[.!?])[”’]$|[.!?]$");

  /** Its members as they stand in the sentence; none where it holds no list. */
  List<String> members(String sentence) {
    List<String> things = things(sentence);
    return things.isEmpty() ? clauses(sentence) : things;
  }

  /** What follows a colon or an "including", as long as each member only names a thing. */
  private List<String> things(String sentence) {
    Matcher opens = OPENS.matcher(sentence);
    List<String> members =
        opens.find()
            ? parts(sentence.substring(opens.end())).takeWhile(part -> !isClause(part)).toList()
            : List.of();
    boolean bare = members.stream().anyMatch(member -> !member.contains(" "));
    if (members.size() < 2) {
      return List.of();
    }
    return bare ? whole(members, sentence) : members;
  }

  /** Single words say little one by one; a long list of them is quoted as one. */
  private static List<String> whole(List<String> members, String sentence) {
    String last = members.get(members.size() - 1);
    int start = sentence.indexOf(members.get(0));
    int end = sentence.lastIndexOf(last) + last.length();
    return members.size() >= FEWEST_THINGS ? List.of(sentence.substring(start, end)) : List.of();
  }

  private static Stream<String> parts(String list) {
    String whole = END.matcher(list).replaceFirst("");
    return JOINT.splitAsStream(whole).map(String::strip);
  }

  private List<String> clauses(String sentence) {
    List<String> members = parts(sentence).toList();
    return members.size() >= FEWEST_CLAUSES && members.stream().allMatch(this::isClause)
        ? members
        : List.of();
  }

  boolean isClause(String member) {
    return member.split("\\s+").length >= FEWEST_WORDS_OF_A_CLAUSE
        && Clause.main(language.parse(member))
            .filter(clause -> clause.isFinite() && clause.subject().isPresent())
            .isPresent();
  }
}
