package org.quizwright.cli.bank;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.cli.course.CourseFolder;
import org.quizwright.cli.course.SizeConverter;
import org.quizwright.cli.course.TextMemory;
import org.quizwright.exchange.spreadsheet.ReviewSheet;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.reading.SeedsReader;

/** Makes review sheets, which show the passages that the evidence stands in. */
final class ReviewExport {

  private final List<Source> sources;

  /** Whoever has banks of long texts has allowed those before. */
  ReviewExport(CourseFolder folder) {
    this.sources =
        SeedsReader.read(folder.seeds(), SizeConverter.LARGEST, TextMemory.standard()).sources();
  }

  Map<Path, byte[]> write(List<QuestionBank> banks, Path folder) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (QuestionBank bank : banks) {
      files.put(folder.resolve(bank.id() + "-review.xlsx"), ReviewSheet.write(bank, this::passage));
    }
    return files;
  }

  private String passage(Evidence evidence) {
    return sources.stream()
        .filter(source -> source.id().equals(evidence.source()))
        .flatMap(source -> source.passage(evidence.passage()).stream())
        .map(Passage::text)
        .findFirst()
        .orElse("");
  }
}
