package loanflow.workflow;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.camunda.spin.plugin.variable.type.SpinValueType;

/** JSON variables. The plug-in's other type, XML, does not exist here: nothing reads it, and what it holds is hostile. */
final class JsonVariables extends SpinProcessEnginePlugin {

    @Override
    protected void registerValueTypes(ProcessEngineConfigurationImpl engine) {
        engine.getValueTypeResolver().addType(SpinValueType.JSON);
    }
}
