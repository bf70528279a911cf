package org.entente.app.internal.ledger;

import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.ledger.Edge;

/**
 * Who did how much to whom, as a directed network.
 *
 * <p>Sources: "The GraphML File Format" (graphml.graphdrawing.org), and "GEXF 1.3 Primer" (gexf.net).
 */
final class Network {

    private final XMLStreamWriter xml;

    private Network(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(List<Edge> edges, TableFormat format, OutputStream out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            Network network = new Network(xml);
            if (format == TableFormat.GRAPHML) {
                network.graphml(edges);
            } else {
                network.gexf(edges);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The network cannot be written (%s).".formatted(e.getMessage()), e);
        }
    }

    private void graphml(List<Edge> edges) throws XMLStreamException {
        start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        empty("key", "id", "weight", "for", "edge", "attr.name", "weight", "attr.type", "long");
        empty("key", "id", "score", "for", "edge", "attr.name", "score", "attr.type", "double");
        start("graph", "edgedefault", "directed");
        for (String node : nodes(edges)) {
            empty("node", "id", node);
        }
        for (Edge edge : edges) {
            start("edge", "source", edge.actor(), "target", edge.recipient());
            data("weight", Long.toString(edge.events()));
            data("score", Double.toString(edge.score()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void data(String key, String value) throws XMLStreamException {
        start("data", "key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void gexf(List<Edge> edges) throws XMLStreamException {
        start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        start("graph", "defaultedgetype", "directed");
        start("attributes", "class", "edge");
        empty("attribute", "id", "score", "title", "score", "type", "double");
        xml.writeEndElement();
        start("nodes");
        for (String node : nodes(edges)) {
            empty("node", "id", node, "label", node);
        }
        xml.writeEndElement();
        start("edges");
        int number = 0;
        for (Edge edge : edges) {
            String weight = Long.toString(edge.events());
            start(
                    "edge",
                    "id",
                    Integer.toString(number++),
                    "source",
                    edge.actor(),
                    "target",
                    edge.recipient(),
                    "weight",
                    weight);
            start("attvalues");
            empty("attvalue", "for", "score", "value", Double.toString(edge.score()));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static Set<String> nodes(List<Edge> edges) {
        Set<String> nodes = new TreeSet<>();
        for (Edge edge : edges) {
            nodes.add(edge.actor());
            nodes.add(edge.recipient());
        }
        return nodes;
    }

    /** @param attributes names and values by turns */
    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals("xmlns")) {
                xml.writeDefaultNamespace(attributes[i + 1]);
            } else {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }
}
