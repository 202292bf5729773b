package dev.autogen.differ.hibernate;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a scan needs of a class file, read without loading the class ("The class File Format", JVMS 4).
 *
 * @param name binary name
 * @param major version of the format: 61 is Java 17
 * @param annotations descriptors of the class's own annotations, such as {@code Ljakarta/persistence/Entity;}
 */
record ClassFile(String name, int major, Set<String> annotations) {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int JAVA_1 = 44;
    private static final String ANNOTATIONS = "RuntimeVisibleAnnotations";

    /** The Java version that the class needs. */
    int java() {
        return major - JAVA_1;
    }

    /**
     * @throws IOException when these are not the bytes of a class
     */
    static ClassFile read(byte[] bytes) throws IOException {
        return new Parser(new DataInputStream(new ByteArrayInputStream(bytes))).read();
    }

    private static final class Parser {
        private final DataInputStream in;
        private @Nullable String[] texts = {};
        private int[] classNames = {};

        Parser(DataInputStream in) {
            this.in = in;
        }

        ClassFile read() throws IOException {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a class file");
            }
            in.readUnsignedShort();
            int major = in.readUnsignedShort();
            readConstants();
            in.readUnsignedShort();
            String name = text(classNames[in.readUnsignedShort()]).replace('/', '.');
            in.readUnsignedShort();
            skip(2L * in.readUnsignedShort());
            skipMembers();
            skipMembers();
            return new ClassFile(name, major, annotations());
        }

        private void readConstants() throws IOException {
            int count = in.readUnsignedShort();
            texts = new @Nullable String[count];
            classNames = new int[count];
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts[i] = in.readUTF();
                    case 7 -> classNames[i] = in.readUnsignedShort();
                    case 8, 16, 19, 20 -> skip(2);
                    case 15 -> skip(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> skip(4);
                    case 5, 6 -> {
                        skip(8);
                        i++;
                    }
                    default -> throw new IOException("constant of unknown kind " + tag);
                }
            }
        }

        private String text(int index) throws IOException {
            String text = texts[index];
            if (text == null) {
                throw new IOException("constant " + index + " is not a text");
            }
            return text;
        }

        private void skipMembers() throws IOException {
            for (int members = in.readUnsignedShort(); members > 0; members--) {
                skip(6);
                for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                    skip(2);
                    skip(in.readInt());
                }
            }
        }

        private Set<String> annotations() throws IOException {
            Set<String> found = new TreeSet<>();
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = text(in.readUnsignedShort());
                int length = in.readInt();
                if (attribute.equals(ANNOTATIONS)) {
                    for (int count = in.readUnsignedShort(); count > 0; count--) {
                        found.add(annotation());
                    }
                } else {
                    skip(length);
                }
            }
            return found;
        }

        private String annotation() throws IOException {
            String type = text(in.readUnsignedShort());
            for (int pairs = in.readUnsignedShort(); pairs > 0; pairs--) {
                skip(2);
                skipElementValue();
            }
            return type;
        }

        private void skipElementValue() throws IOException {
            switch (in.readUnsignedByte()) {
                case 'e' -> skip(4);
                case '@' -> annotation();
                case '[' -> {
                    for (int values = in.readUnsignedShort(); values > 0; values--) {
                        skipElementValue();
                    }
                }
                default -> skip(2);
            }
        }

        private void skip(long bytes) throws IOException {
            in.skipNBytes(bytes);
        }
    }
}
