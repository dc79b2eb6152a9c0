package org.quizwright.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;

/** Findings as {@code bank check --json} prints them, for editors and build servers. */
public final class FindingsJson {

  private FindingsJson() {}

  /** One JSON object; what a finding doesn't know is null, what it knows of counts from 1. */
  public static String write(int banks, long questions, List<Finding> findings) {
    ObjectNode root = Json.NODES.objectNode();
    root.put("schemaVersion", 1).put("banks", banks).put("questions", questions);
    root.put("errors", findings.stream().filter(Finding::isError).count());
    root.put("warnings", findings.stream().filter(finding -> !finding.isError()).count());
    InspectJson.each(root, "findings", findings, FindingsJson::fill);
    return Json.write(root);
  }

  private static void fill(Finding finding, ObjectNode node) {
    Place place = finding.place();
    node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
        .put("code", InspectJson.known(finding.code()))
        .put("file", place.file())
        .put("line", counted(place.line()))
        .put("column", counted(place.column()))
        .put("id", place.id())
        .put("message", finding.message())
        .put("remedy", InspectJson.known(finding.remedy()));
  }

  private static @Nullable Integer counted(int number) {
    return number == 0 ? null : number;
  }
}
