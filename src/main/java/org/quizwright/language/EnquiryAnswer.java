package org.quizwright.language;

import java.util.List;
import java.util.regex.Pattern;

/** Sees whether a sentence says what the question word of an enquiry asks for. */
public final class EnquiryAnswer {

  private static final List<EnquiryAnswer> KINDS =
      ListFile.lines(EnquiryAnswer.class, "enquiry-answers.txt").stream()
          .map(line -> line.split("\t", 2))
          .map(columns -> new EnquiryAnswer(columns[0], columns[1]))
          .toList();

  private final Pattern question;
  private final Pattern answer;

  private EnquiryAnswer(String question, String answer) {
    this.question = words(question);
    this.answer = words(answer);
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /** False for an enquiry whose question word we have no test for: no claim is better than one. */
  public static boolean isIn(String sentence, String enquiry) {
    return KINDS.stream()
        .filter(kind -> kind.question.matcher(enquiry).find())
        .limit(1)
        .anyMatch(kind -> kind.answer.matcher(sentence).find());
  }
}
