package dev.autogen.cli.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads {@code META-INF/persistence.xml}; document types and outer entities are refused. */
final class PersistenceXml {

    private static final List<String> PREFIXES = List.of("jakarta.persistence.", "javax.persistence.");

    private PersistenceXml() {}

    /** The persistence unit that is named as the profile, else the first. */
    static Application read(Path file, String profile, Map<String, String> environment) {
        List<Unit> units = units(file);
        if (units.isEmpty()) {
            return new Application(false, List.of(file), Map.of(), List.of(), false, List.of(), null, List.of());
        }
        Unit unit = units.get(0);
        for (Unit candidate : units) {
            if (candidate.name.equals(profile)) {
                unit = candidate;
            }
        }
        Map<String, String> expanded = new LinkedHashMap<>();
        unit.properties.forEach((name, value) ->
                expanded.put(name, Variables.ofEnvironment(environment).expand(value)));
        return application(file, unit, expanded);
    }

    private static Application application(Path file, Unit unit, Map<String, String> properties) {
        @Nullable String url = first(properties, "jdbc.url", "hibernate.connection.url");
        @Nullable String user = first(properties, "jdbc.user", "hibernate.connection.username");
        @Nullable String password = first(properties, "jdbc.password", "hibernate.connection.password");
        @Nullable String ddlAuto = first(properties, "schema-generation.database.action", "hibernate.hbm2ddl.auto");
        Map<String, String> settings = new LinkedHashMap<>(properties);
        settings.keySet().removeIf(PersistenceXml::isConnection);
        List<Application.DataSource> dataSources = url == null
                ? List.of()
                : List.of(new Application.DataSource(
                        url, user, password, file + (unit.name.isEmpty() ? "" : " (" + unit.name + ")")));
        return new Application(
                false, List.of(file), settings, unit.classes, unit.listedOnly, unit.mappingFiles, ddlAuto, dataSources);
    }

    private static @Nullable String first(Map<String, String> properties, String standard, String hibernate) {
        for (String prefix : PREFIXES) {
            String value = properties.get(prefix + standard);
            if (value != null) {
                return value;
            }
        }
        return properties.get(hibernate);
    }

    static boolean isConnection(String name) {
        return name.startsWith("hibernate.connection.")
                || PREFIXES.stream().anyMatch(prefix -> name.startsWith(prefix + "jdbc."));
    }

    private static List<Unit> units(Path file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<Unit> units = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    element(xml, units);
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new ConfigurationException("Cannot read " + file + ": " + e.getMessage(), e);
        }
        return units;
    }

    private static void element(XMLStreamReader xml, List<Unit> units) throws XMLStreamException {
        if (xml.getLocalName().equals("persistence-unit")) {
            units.add(new Unit(attribute(xml, "name")));
            return;
        }
        if (units.isEmpty()) {
            return;
        }
        Unit unit = units.get(units.size() - 1);
        switch (xml.getLocalName()) {
            case "property" -> unit.properties.put(attribute(xml, "name"), attribute(xml, "value"));
            case "class" -> unit.classes.add(xml.getElementText().strip());
            case "exclude-unlisted-classes" ->
                unit.listedOnly = !xml.getElementText().strip().equals("false");
            case "mapping-file" -> unit.mappingFiles.add(xml.getElementText().strip());
            default -> {}
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static final class Unit {
        final String name;
        final List<String> classes = new ArrayList<>();
        final List<String> mappingFiles = new ArrayList<>();
        final Map<String, String> properties = new LinkedHashMap<>();
        boolean listedOnly;

        Unit(String name) {
            this.name = name;
        }
    }
}
