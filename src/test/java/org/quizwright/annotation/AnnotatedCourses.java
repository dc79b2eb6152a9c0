package org.quizwright.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.analysis.Analyst;
import org.quizwright.analysis.Texts;
import org.quizwright.json.InspectJson;
import org.quizwright.language.Sentences;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.source.TextRef;
import org.quizwright.reading.Seeds;
import org.quizwright.reading.SeedsReader;

/** Scores annotations by name; analyses each course once, however many annotations it has. */
final class AnnotatedCourses {

  private static final Path ANNOTATIONS = Path.of("src", "test", "resources", "annotations");
  private static final Path SEEDS = Path.of("seeds");

  private final Map<Path, JsonNode> models = new LinkedHashMap<>();
  private final Map<String, List<Score>> scores = new LinkedHashMap<>();

  /** Every score of the annotation {@code name}, in the order of {@link Measurement}. */
  List<Score> scores(String name) {
    return scores.computeIfAbsent(name, this::measured);
  }

  private List<Score> measured(String name) {
    Path course = ANNOTATIONS.resolve(name);
    boolean own = Files.isDirectory(course);
    Path file = own ? course.resolve("annotation.json") : ANNOTATIONS.resolve(name + ".json");
    try {
      JsonNode model = models.computeIfAbsent(own ? course : SEEDS, AnnotatedCourses::analysed);
      return Measurement.of(Annotation.read(file), model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code inspect --json} would print. */
  private static JsonNode analysed(Path folder) {
    Seeds seeds = SeedsReader.read(folder);
    ContentModel model = Analyst.analyse(seeds.course(), seeds.sources(), Texts.LANGUAGE);
    try {
      return JsonMapper.builder()
          .build()
          .readTree(InspectJson.write(model, ref -> sentence(model, ref)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sentence(ContentModel model, TextRef ref) {
    String text = model.passage(ref.source(), ref.passage()).orElseThrow().text();
    return Sentences.split(text).get(ref.sentence() - 1).of(text);
  }
}
