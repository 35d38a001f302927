package org.casus.train;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** A graph in ONNX as it grows: values have names, nodes make new ones of them. */
final class OnnxGraph {

    /** ONNX Runtime's own operators. */
    static final String RUNTIME = "com.microsoft";

    private static final int IR_VERSION = 8;
    private static final int OPERATORS = 17;

    private final OnnxMl.GraphProto.Builder graph = OnnxMl.GraphProto.newBuilder();
    private int made;

    OnnxGraph(String name) {
        graph.setName(name);
    }

    /** A row of whole numbers of any length that whoever runs the graph hands in. */
    String input(String name) {
        graph.addInput(value(name, OnnxMl.TensorProto.DataType.INT64, List.of(name + "_count")));
        return name;
    }

    /** Declares a value of real numbers that the graph hands out. */
    void output(String name, String... axes) {
        graph.addOutput(value(name, OnnxMl.TensorProto.DataType.FLOAT, List.of(axes)));
    }

    private static OnnxMl.ValueInfoProto value(String name, OnnxMl.TensorProto.DataType type, List<String> axes) {
        OnnxMl.TensorShapeProto.Builder shape = OnnxMl.TensorShapeProto.newBuilder();
        axes.forEach(axis ->
                shape.addDim(OnnxMl.TensorShapeProto.Dimension.newBuilder().setDimParam(axis)));
        return OnnxMl.ValueInfoProto.newBuilder()
                .setName(name)
                .setType(OnnxMl.TypeProto.newBuilder()
                        .setTensorType(OnnxMl.TypeProto.Tensor.newBuilder()
                                .setElemType(type.getNumber())
                                .setShape(shape)))
                .build();
    }

    String floats(String name, Tensor tensor) {
        ByteBuffer bytes =
                ByteBuffer.allocate(tensor.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(tensor.values());
        return constant(name, OnnxMl.TensorProto.DataType.FLOAT, tensor.shape(), bytes.array());
    }

    String number(String name, float value) {
        return floats(name, new Tensor(new long[0], new float[] {value}));
    }

    /** Whole numbers from -128 to 127. */
    String bytes(String name, long[] shape, byte[] values) {
        return constant(name, OnnxMl.TensorProto.DataType.INT8, shape, values);
    }

    /** A whole number from 0 to 255. */
    String unsigned(String name, int value) {
        return constant(name, OnnxMl.TensorProto.DataType.UINT8, new long[0], new byte[] {(byte) value});
    }

    String whole(String name, long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return constant(name, OnnxMl.TensorProto.DataType.INT64, new long[] {values.length}, bytes.array());
    }

    private String constant(String name, OnnxMl.TensorProto.DataType type, long[] shape, byte[] bytes) {
        OnnxMl.TensorProto.Builder tensor = OnnxMl.TensorProto.newBuilder()
                .setName(name)
                .setDataType(type.getNumber())
                .setRawData(ByteString.copyFrom(bytes));
        for (long length : shape) {
            tensor.addDims(length);
        }
        graph.addInitializer(tensor);
        return name;
    }

    /** A node with one output, which gets a name of its own. */
    String make(String operator, List<String> inputs, Attribute... attributes) {
        return make("", operator, inputs, attributes);
    }

    /** A node of ONNX Runtime's own. An input of the empty name is left out. */
    String make(String domain, String operator, List<String> inputs, Attribute... attributes) {
        made++;
        String output = operator + made;
        node(domain, operator, inputs, List.of(output), attributes);
        return output;
    }

    void node(String domain, String operator, List<String> inputs, List<String> outputs, Attribute... attributes) {
        OnnxMl.NodeProto.Builder node = OnnxMl.NodeProto.newBuilder()
                .setDomain(domain)
                .setOpType(operator)
                .setName(operator + "_" + outputs.get(0))
                .addAllInput(inputs)
                .addAllOutput(outputs);
        for (Attribute attribute : attributes) {
            node.addAttribute(attribute.written());
        }
        graph.addNode(node);
    }

    /** A setting of a node. */
    sealed interface Attribute {

        OnnxMl.AttributeProto written();

        /** A whole number. */
        record Whole(String name, long value) implements Attribute {
            @Override
            public OnnxMl.AttributeProto written() {
                return OnnxMl.AttributeProto.newBuilder()
                        .setName(name)
                        .setType(OnnxMl.AttributeProto.AttributeType.INT)
                        .setI(value)
                        .build();
            }
        }

        /** A real number. */
        record Real(String name, float value) implements Attribute {
            @Override
            public OnnxMl.AttributeProto written() {
                return OnnxMl.AttributeProto.newBuilder()
                        .setName(name)
                        .setType(OnnxMl.AttributeProto.AttributeType.FLOAT)
                        .setF(value)
                        .build();
            }
        }

        /** Whole numbers in order. */
        record Wholes(String name, List<Long> values) implements Attribute {
            @Override
            public OnnxMl.AttributeProto written() {
                return OnnxMl.AttributeProto.newBuilder()
                        .setName(name)
                        .setType(OnnxMl.AttributeProto.AttributeType.INTS)
                        .addAllInts(values)
                        .build();
            }
        }
    }

    byte[] written() {
        return OnnxMl.ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("casus train")
                .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setVersion(OPERATORS))
                .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder()
                        .setDomain(RUNTIME)
                        .setVersion(1))
                .setGraph(graph)
                .build()
                .toByteArray();
    }
}
