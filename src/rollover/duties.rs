//! Duties of the old plan in the roles of the new form.

use super::advance::has_any;
use super::criteria::Sets;
use super::data::words;
use super::item::{Item, Kind};
use crate::plan::{Assignee, Duty, IdSource, Plan, Row};
use crate::text::fold::fold;
use crate::text::line::is_blank;

/// Puts the old duties into the roles the new plan began with; in the same form they come as they are.
pub fn duties(old: &Plan, new: &mut Plan, sets: Sets, items: &mut Vec<Item>, ids: &mut dyn IdSource) {
    let mut carried = old.duties.clone();
    for duty in &mut carried {
        duty.renew_ids(&mut || ids.next_id());
        for assignee in &mut duty.assignees {
            assignee.criteria = sets.proposed(&assignee.criteria);
        }
    }
    let people = carried.iter().flat_map(|duty| &duty.assignees);
    items.extend(people.filter(|person| !is_blank(&person.name)).map(check));
    if old.form == new.form {
        new.duties = carried;
        return;
    }
    for duty in carried {
        let taken = new.duties.iter_mut().find(|role| go_together(&duty, role));
        match taken {
            Some(role) => {
                let tasks = [role.tasks.as_str(), duty.tasks.as_str()];
                let tasks: Vec<&str> = tasks.into_iter().filter(|tasks| !is_blank(tasks)).collect();
                role.tasks = tasks.join("\n");
                role.assignees.extend(duty.assignees);
            }
            None => new.duties.push(duty),
        }
    }
}

fn check(person: &Assignee) -> Item {
    Item::new(Kind::CheckPerson, format!("#{}/name", person.id), &person.name, "")
}

fn go_together(duty: &Duty, role: &Duty) -> bool {
    let of = |duty: &Duty| {
        let role = fold(&duty.role);
        // What a deputy does is not the head's duty.
        let is_deputy = |title: &&str| role.starts_with(&format!("{} ", fold(title)));
        if words::DEPUTIES.iter().any(is_deputy) {
            return None;
        }
        words::ROLES.iter().position(|known| has_any(&role, known))
    };
    of(duty).is_some() && of(duty) == of(role)
}
