package org.quizwright.rendering.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What another reader of PDF finds in a file. */
final class ReadBack implements AutoCloseable {

  /** An element of the structure tree that holds text. */
  record Element(String type, String text) {}

  private final PDDocument document;
  private final List<TreeMap<Integer, List<TextPosition>>> marked = new ArrayList<>();

  ReadBack(byte[] pdf) throws IOException {
    this.document = Loader.loadPDF(pdf);
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      TreeMap<Integer, List<TextPosition>> texts = new TreeMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        List<TextPosition> positions =
            texts.computeIfAbsent(content.getMCID(), id -> new ArrayList<>());
        for (Object part : content.getContents()) {
          if (part instanceof TextPosition position) {
            positions.add(position);
          }
        }
      }
      marked.add(texts);
    }
  }

  PDDocument document() {
    return document;
  }

  /** All text in the order of the structure tree. */
  String structureText() throws IOException {
    return elements().stream().map(Element::text).collect(Collectors.joining(" "));
  }

  /** The elements that hold text themselves, in the order of the structure tree. */
  List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
    return elements;
  }

  private void collect(PDStructureNode node, List<Element> elements) {
    StringBuilder own = new StringBuilder();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        collect(element, elements);
      } else if (node instanceof PDStructureElement element) {
        positions(element, kid).forEach(position -> own.append(position.getUnicode()));
      }
    }
    if (own.length() > 0) {
      elements.add(new Element(((PDStructureElement) node).getStructureType(), own.toString()));
    }
  }

  private List<TextPosition> positions(PDStructureElement element, Object kid) {
    PDPage page = element.getPage();
    int id = -1;
    if (kid instanceof Integer number) {
      id = number;
    } else if (kid instanceof PDMarkedContentReference reference) {
      id = reference.getMCID();
      page = reference.getPage() == null ? page : reference.getPage();
    }
    int index = document.getPages().indexOf(page);
    return marked.get(index).getOrDefault(id, List.of());
  }

  /** The text in the order in which it is drawn, as a plain reader copies it. */
  String plainText() throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
  }

  /** The lines set in a type size, from top to bottom of each page and from {@code left} points. */
  List<String> lines(float size, float left) {
    List<String> lines = new ArrayList<>();
    for (TreeMap<Integer, List<TextPosition>> page : marked) {
      TreeMap<Float, StringBuilder> byHeight = new TreeMap<>();
      for (List<TextPosition> positions : page.values()) {
        for (TextPosition position : positions) {
          if (Math.abs(position.getFontSize() - size) < 0.05 && position.getX() >= left) {
            byHeight
                .computeIfAbsent(position.getY(), y -> new StringBuilder())
                .append(position.getUnicode());
          }
        }
      }
      byHeight.values().forEach(line -> lines.add(line.toString().strip()));
    }
    return lines;
  }

  /** The page in grey, one pixel a point. */
  BufferedImage picture(int page) throws IOException {
    return new PDFRenderer(document).renderImageWithDPI(page, 72, ImageType.GRAY);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
