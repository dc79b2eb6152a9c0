package org.quizwright.model.question;

import java.util.List;

/**
 * Compare what two voices say of one topic.
 *
 * @param stem the comparison itself, naming its topic
 * @param independent whether the voices and their carriers are independent
 * @param sources two sides, in the order of printing
 * @param prompts guiding questions; their points add up to the card's
 * @param chartRows what the chart asks of each side; empty for no chart
 * @param modelAnswer 60 to 120 words
 */
public record SourceComparison(
    String stem,
    String topic,
    Relation relation,
    boolean independent,
    List<ComparedSource> sources,
    List<Prompt> prompts,
    List<String> chartRows,
    List<MarkLevel> markScheme,
    String modelAnswer,
    String teacherNote)
    implements Task {

  public SourceComparison {
    sources = List.copyOf(sources);
    prompts = List.copyOf(prompts);
    chartRows = List.copyOf(chartRows);
    markScheme = List.copyOf(markScheme);
  }

  @Override
  public QuestionType type() {
    return QuestionType.SOURCE_COMPARISON;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
